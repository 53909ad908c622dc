/** Words of letters to families. Subjects and first lines hold no child's name: they show on locked phones. */
import type { FamilyChange } from '../../domain/notices.ts';
import { capitalised, NBSP, numberWord } from './numbers.ts';

export const mail = {
  labels: {
    activity: 'Aktivitet',
    when: 'När',
    where: 'Var',
    first: 'Första gången',
    times: 'Antal gånger',
    reference: 'Referens',
    ticket: 'Lottnummer',
  },
  times: (count: number) => (count === 1 ? '1 gång' : `${count} gånger`),
  /** "Tisdag 24 november kl. 17–18.30" */
  when: (day: string, hours: string) => `${day} kl.${NBSP}${hours}`,

  /** At the end of each letter, far from what shows before it is opened. */
  concerns: (reference: string, firstName: string, standing: string) =>
    `Anmälan ${reference} gäller ${firstName}${standing && `, ${standing}`}.`,
  /** Where siblings stand who do not stand alike. */
  standing: (status: string, position: number): string => {
    if (status === 'waitlisted') return `plats ${position} på reservlistan`;
    if (status === 'awaiting_approval') return 'platsen hålls';
    if (status === 'applied') return 'med i lottningen';
    return status === 'confirmed' ? 'har en plats' : '';
  },
  ownPage: 'Se eller avboka anmälan',
  ownPageNote: 'Länken är bara till för er. Skicka den inte vidare.',
  lotteryPage: 'Så går lottningen till',
  allSignups: 'Se alla dina anmälningar',
  sessionPage: 'Se vilka vuxna som är där och vad som gäller',
  call: (phone: string) => `Har du frågor? Ring ${phone}.`,
  callWithoutLink: (phone: string) => `Vill du avboka eller fråga något? Ring ${phone}.`,
  dontReply: 'Det här mejlet skickas automatiskt.',

  confirmed: {
    subject: (title: string) => `Platsen är klar: ${title}`,
    title: 'Platsen är klar',
    text: (count: number) =>
      count > 1
        ? `Tack för anmälan. Alla ${numberWord(count)} har fått plats, och du behöver inte göra något mer.`
        : 'Tack för anmälan. Det finns en plats, och du behöver inte göra något mer.',
    cannotCome: 'Kan ni inte komma? Avboka så fort ni vet, så får någon annan platsen.',
  },
  partlyConfirmed: {
    subject: (title: string) => `Anmälan är gjord: ${title}`,
    title: 'Alla fick inte plats',
    text: (placed: number, waiting: number) =>
      `Tack för anmälan. ${capitalised(numberWord(placed, 'common'))} har fått plats, och ${numberWord(waiting, 'common')} står på reservlistan. Längst ner i mejlet ser du vem som är vem.`,
  },
  applied: {
    subject: (title: string) => `Du är med i lottningen: ${title}`,
    title: 'Du är med i lottningen',
    text: (until: string) =>
      `Tack för anmälan. Platserna lottas bland alla som anmäler sig senast ${until}. Alla har lika stor chans. Vi lottar strax efter det och mejlar hur det gick.`,
    rule: 'Kom inte dit utan att ha fått en plats. Kan ni inte vara med? Avboka, så är ni inte med i lottningen.',
  },
  drawn: {
    confirmed: {
      subject: (title: string) => `Du har fått en plats: ${title}`,
      title: 'Du har fått en plats',
      text: (count: number) =>
        count > 1
          ? `Lottningen är gjord. Alla ${numberWord(count)} har fått plats, och du behöver inte göra något mer.`
          : 'Lottningen är gjord. Du har fått en plats och behöver inte göra något mer.',
      cannotCome: 'Kan ni inte komma? Avboka så fort ni vet, så får någon annan platsen.',
    },
    partlyConfirmed: {
      subject: (title: string) => `Lottningen är gjord: ${title}`,
      title: 'Alla fick inte plats',
      text: (placed: number, waiting: number) =>
        `Lottningen är gjord. ${capitalised(numberWord(placed, 'common'))} har fått plats, och ${numberWord(waiting, 'common')} står på reservlistan. Längst ner i mejlet ser du vem som är vem.`,
    },
    waitlisted: {
      subject: (title: string) => `Du står på reservlistan: ${title}`,
      title: 'Du står på reservlistan',
      text: (position: number) =>
        `Lottningen är gjord, och platserna räckte inte till alla. Reservlistan står i den ordning som lotten gav. Platsen i kön är nummer ${position}.`,
      next: 'Vi mejlar om det blir en plats. Du behöver inte göra något förrän dess. Kom inte dit utan att ha fått en plats.',
    },
    /** Nobody has got a place yet. */
    awaitsAdults: {
      subject: (title: string) => `Lottningen är gjord: ${title}`,
      title: 'Lottningen är gjord, men vuxna saknas',
      text: (position: number) =>
        `Alla vuxna är inte klara än, så ingen har fått plats. När de är klara delas platserna ut i den ordning som lotten gav. Platsen i ordningen är nummer ${position}.`,
      next: 'Vi mejlar när platserna delas ut. Du behöver inte göra något förrän dess. Kom inte dit utan att ha fått en plats.',
    },
  },
  approval: {
    subject: (title: string) => `Godkänn anmälan: ${title}`,
    title: 'Godkänn anmälan',
    held: (until: string) =>
      `Någon har anmält ett barn och skrivit dig som vårdnadshavare. Vi håller platsen tills du har svarat, men längst till ${until}. Sedan går den vidare till nästa i kön.`,
    waits:
      'Någon har anmält ett barn och skrivit dig som vårdnadshavare. Det är fullt just nu, så anmälan står på reservlistan. Svarar du redan nu går det fortare om det blir en plats.',
    answer: 'Läs mer och svara ja eller nej',
    answerByPhone: 'Ring oss och säg om barnet får vara med.',
    stored: 'Känner du inte igen det här? Svara nej på sidan, så tar vi bort anmälan.',
  },
  waitlisted: {
    subject: (title: string) => `Du står på reservlistan: ${title}`,
    title: 'Du står på reservlistan',
    text: (position: number) =>
      position > 0
        ? `Tack för anmälan. Det är fullt just nu. Platsen i kön är nummer ${position}.`
        : 'Tack för anmälan. Det är fullt just nu.',
    next: 'Vi mejlar om det blir en plats. Du behöver inte göra något förrän dess. Kom inte dit utan att ha fått en plats.',
  },
  offered: {
    subject: (title: string) => `Svara om platsen: ${title}`,
    title: 'Det finns en plats till dig',
    text: (count: number, until: string) =>
      count > 1
        ? `${capitalised(numberWord(count, 'common'))} platser har blivit lediga. Svara senast ${until}. Efter det går de till nästa i kön.`
        : `En plats har blivit ledig. Svara senast ${until}. Efter det går den till nästa i kön.`,
    answer: 'Tacka ja eller nej',
    answerByPhone: 'Ring oss och säg om du vill ha platsen.',
  },
  promoted: {
    subject: (title: string) => `Du har fått en plats: ${title}`,
    title: 'Du har fått en plats',
    text: (count: number): string =>
      count > 1
        ? 'Ni står inte längre på reservlistan. Platserna är klara, och du behöver inte göra något mer.'
        : 'Du står inte längre på reservlistan. Platsen är klar, och du behöver inte göra något mer.',
  },
  cancelled: {
    family: {
      subject: (title: string) => `Anmälan är avbokad: ${title}`,
      title: 'Anmälan är avbokad',
      text: 'Du har avbokat, och platsen går till någon annan. Ångrar du dig kan du göra en ny anmälan om det finns plats.',
    },
    staff: {
      subject: (title: string) => `Vi har avbokat anmälan: ${title}`,
      title: 'Vi har avbokat anmälan',
      text: 'Personalen har avbokat anmälan, så det finns ingen plats längre. Undrar du varför, ring oss.',
    },
    guardian: {
      subject: (title: string) => `Anmälan är borttagen: ${title}`,
      title: 'Du sa nej till anmälan',
      text: 'Anmälan gäller inte längre, och platsen går till någon annan. Ångrar du dig kan du göra en ny anmälan om det finns plats.',
    },
    not_approved: {
      subject: (title: string) => `Platsen gick vidare: ${title}`,
      title: 'Platsen gick vidare till nästa',
      text: 'Vi fick inget svar från vårdnadshavaren i tid, så platsen gick till nästa i kön. Vill ni fortfarande vara med kan ni göra en ny anmälan.',
    },
    double: {
      subject: (title: string) => `En anmälan är borttagen: ${title}`,
      title: 'Barnet var anmält två gånger',
      text: 'Samma barn var med två gånger i lottningen. Vi har tagit bort den här anmälan, och den första gäller. Då har alla lika stor chans.',
    },
    expired: {
      subject: (title: string) => `Platsen gick vidare: ${title}`,
      title: 'Platsen gick vidare till nästa',
      text: 'Vi fick inget svar i tid, så platsen gick till nästa i kön. Vill du stå på reservlistan igen kan du göra en ny anmälan.',
    },
  },
  reminder: {
    subject: (title: string, day: string) => `Påminnelse: ${title} ${day}`,
    title: (day: string) => `Påminnelse: ${day}`,
    text: 'Det är snart dags. Kan ni inte komma? Avboka nu, så hinner någon annan få platsen.',
  },
  changes: {
    subject: (title: string, day: string) => `Ändrat: ${title} ${day}`,
    subjectCancelled: (title: string, day: string) => `Inställt: ${title} ${day}`,
    subjectMany: (count: number) => `Ändrat: ${count} tillfällen`,
    title: 'Något har ändrats',
    titleCancelled: 'Inställt',
    text: 'Läs vad som gäller nu.',
    next: 'Passar det inte längre? Avboka anmälan, så får någon annan platsen.',
    reason: (note: string) => `Orsak: ${note}`,
    line: {
      cancelled: () => 'Det är inställt. Du behöver inte avboka.',
      resumed: () => 'Det blir av ändå. Anmälan gäller igen.',
      moved: (before: string) => `Ny tid. Förut var det ${before}.`,
      place: () => 'Nytt ställe. Se adressen här under.',
      fewer_adults: () => 'Just nu är färre vuxna planerade än det ska vara. På sidan ser du hur det blir.',
      responsible: () => 'En annan vuxen är ansvarig på plats.',
    } satisfies Record<FamilyChange, (before: string) => string>,
  },
  message: {
    subject: (title: string, day: string) => `Meddelande: ${title} ${day}`,
    title: (title: string) => `Meddelande om ${title}`,
    from: 'Personalen skriver till alla som är anmälda:',
  },

  code: {
    subject: 'Din kod till Mina anmälningar',
    title: 'Din kod till Mina anmälningar',
    text: 'Skriv koden på sidan där du bad om den. Den går att använda en gång, inom tio minuter.',
    label: 'Kod',
    grouped: (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`,
    /** Where staff read the letter. */
    hidden: '(koden finns bara i familjens mejl)',
    notYou:
      'Bad du inte om någon kod? Då behöver du inte göra något. Lämna inte ut koden till någon, inte heller till oss.',
  },
  addressChanged: {
    subject: 'E-postadressen för era anmälningar är ändrad',
    title: 'E-postadressen är ändrad',
    text: 'Den som var inloggad på Mina anmälningar har bytt till en annan e-postadress. Mejl om anmälningarna kommer inte längre hit, och gamla länkar har slutat fungera.',
    notYou: (phone: string) => `Var det inte du? Ring oss på ${phone}, så rättar vi det.`,
    notYouByMail: 'Var det inte du? Hör av dig till oss, så rättar vi det.',
  },
};
