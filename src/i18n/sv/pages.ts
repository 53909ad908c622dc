/** Words of single pages. */
export const activityPage = {
  allActivities: 'Alla aktiviteter',
  whatWeDo: 'Det här gör vi',
  times: 'Kommande tider',
  courseTimes: 'Kursens tider',
  otherTimes: 'Fler tider',
  noTimes: 'Inga tider just nu',
  noTimesText: 'Ring arrangören om du undrar när det börjar igen, eller följ aktiviteten i din kalender.',
  follow: 'Följ i kalendern',
  similar: 'Liknande aktiviteter',
  seeSimilar: 'Se liknande aktiviteter',
  seeOthers: 'Se fler tider',
  similarLead: 'För ungefär samma årskurs, och här kan du vara med.',
  allOfCategory: (name: string) => `Allt inom ${name}`,
  runBy: (kind: string) => `Arrangör (${kind})`,
  addToCalendar: 'Lägg i kalendern',
  updateCalendar: 'Uppdatera i kalendern',
  courses: 'Kurser att välja mellan',
  courseDates: (from: string, to: string) => `${from} till ${to}.`,
  courseTime: (time: string, count: string) => `Kl. ${time}, ${count}.`,
};

export const venuePage = {
  title: 'Mötesplatser',
  description:
    'Fritidsgårdar, hallar, bibliotek och andra ställen där unga kan vara, med vilka vuxna som är där.',
  lead: 'Ställen där du kan vara, och vilka vuxna som är där.',
  all: 'Alla mötesplatser',
  dropIn: 'Kom när det är öppet',
  dropInText: 'Ingen anmälan behövs till det öppna. Ta gärna med en vän.',
  findUs: 'Hitta hit',
  coming: 'Det här händer här',
  none: 'Inga mötesplatser är inlagda än',
  noneText: 'Det som händer finns bland aktiviteterna.',
  others: 'Se andra mötesplatser',
  unknownTitle: 'Vi vet inte allt om det här stället',
  unknownText: 'Uppgifterna kommer från en annan källa. Ring eller besök stället för att vara säker.',
  source: 'Källa',
  /** "Fritidsgård i Jämshög" */
  kindIn: (kind: string, area: string) => `${kind} i ${area}`,
};

export const sessionPage = {
  description: (title: string, day: string, place: string) => `${title}, ${day}, ${place}.`,
  moved: (note: string) => `Ny tid eller nytt ställe. ${note}`.trim(),
};

export const errorPages = {
  notFoundTitle: 'Sidan finns inte',
  notFoundText: 'Adressen kan vara felstavad, eller så har sidan tagits bort.',
  failedTitle: 'Något gick fel hos oss',
  failedText: 'Försök igen om en stund. Har du bråttom kan du ringa ett av numren längst ner.',
  tooManyTitle: 'Vänta en stund',
  tooManyText: (minutes: string) =>
    `Det har kommit ovanligt många försök från ditt nät. Vänta ${minutes} och försök igen.`,
  tooManyWhy:
    'Vi räknar alla på samma wifi eller mobilnät ihop, så det behöver inte vara du. Det du nyss bad om är inte gjort.',
  tooManyCall: 'Har du bråttom? Ring oss.',
  tryAgain: 'Försök igen',
  toActivities: 'Se alla aktiviteter',
  toStart: 'Till startsidan',
  toCalendar: 'Se kalendern',
  toSafety: 'Till sidan om trygghet',
  toVenues: 'Se alla mötesplatser',
  near: 'Kanske menade du',
  sought: {
    activity: {
      title: 'Vi hittar inte aktiviteten',
      text: 'Den kan ha slutat eller bytt namn. Sök efter den, eller efter något annat.',
    },
    venue: {
      title: 'Vi hittar inte mötesplatsen',
      text: 'Den kan ha stängt eller bytt namn. Sök efter den, eller efter något annat.',
    },
    session: {
      title: 'Vi hittar inte tillfället',
      text: 'Det kan vara borttaget, eller så är det längre sedan än två veckor. Kalendern visar vad som händer nu.',
    },
    lottery: {
      title: 'Vi hittar inte lottningen',
      text: 'Den kan vara borttagen. Sök efter aktiviteten som den gällde.',
    },
    break: {
      title: 'Vi hittar inte lovet',
      text: 'Adressen kan vara felstavad. Här är de lov som kommer.',
    },
    promise: {
      title: 'Vi hittar inte löftet',
      text: 'Det kan ha tagits bort, eller så är adressen felstavad. Alla löften står på sidan om trygghet.',
    },
    ages: {
      title: 'Sidan finns inte för den årskursen',
      text: 'Välj bland de sidor som finns.',
    },
  },
};
