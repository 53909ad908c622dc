import { capitalised, numberWord } from './numbers.ts';

/** Words of the sign-up form and of the family's own page. */
export const signup = {
  title: (activity: string) => `Anmäl till ${activity}`,
  waitingTitle: (activity: string) => `Ställ dig på reservlistan till ${activity}`,
  description: (activity: string) => `Anmälan till ${activity}. Ingen inloggning behövs.`,
  who: 'Vem ska vara med?',
  whoText: (schoolYears: string) => `Aktiviteten är för ${schoolYears}.`,
  firstName: 'Förnamn eller tilltalsnamn',
  schoolYear: 'Årskurs',
  guardian: 'Förälder eller annan vårdnadshavare',
  guardianText: 'Vi behöver kunna nå en vuxen om något händer.',
  guardianName: 'Den vuxnas namn',
  phone: 'Telefon',
  phoneHint: 'Hit ringer vi direkt om något händer.',
  email: 'E-post (valfritt)',
  emailHint: 'Så att personalen kan nå dig om något ändras.',
  contactMe: 'Ring mig före tillfället',
  contactMeHint: 'Om det är något vi bör veta. Skriv det inte här.',
  submit: 'Anmäl',
  submitWaiting: 'Ställ på reservlistan',
  full: (waiting: number) =>
    waiting === 0
      ? 'Alla platser är tagna. Du kan ställa dig på reservlistan.'
      : `Alla platser är tagna. ${capitalised(numberWord(waiting))} står redan på reservlistan.`,
  rule: 'Platserna går i den ordning anmälningarna kommer.',
  stored: (days: number) =>
    `Vi sparar namn, årskurs och kontaktuppgifter för att kunna hålla platsen. De tas bort ${days} dagar efter sista tillfället.`,
  yourData: 'Så hanterar vi dina uppgifter',
  errorTitle: (count: number) =>
    count === 1
      ? 'En sak behöver rättas'
      : `${capitalised(numberWord(count, 'common'))} saker behöver rättas`,
  errorPrefix: 'Fel:',
  refusedTitle: 'Anmälan gick inte igenom',
  keptText: 'Det du skrev finns kvar i formuläret.',
  course: 'Anmälan gäller hela kursen.',
  meetings: (count: string, from: string, to: string) => `${count}, ${from} till ${to}.`,

  confirmedTitle: 'Du har fått plats',
  waitlistedTitle: (position: number) => `Plats ${position} på reservlistan`,
  cancelledTitle: 'Anmälan är avbokad',
  cancelledByStaff: 'Personalen har avbokat anmälan. Ring om du undrar varför.',
  sessionCancelledTitle: 'Tillfället är inställt',
  reference: 'Referensnummer',
  nextHead: 'Det här händer nu',
  confirmedSteps: [
    { head: 'Spara den här sidan', text: 'Länken är din. Med den kan du se anmälan och avboka.' },
    { head: 'Lägg tiden i kalendern', text: 'Då kommer du ihåg den.' },
    { head: 'Kan du inte komma? Avboka', text: 'Då får den som står först på reservlistan din plats.' },
  ],
  waitlistedSteps: [
    { head: 'Spara den här sidan', text: 'Länken är din. Här ser du om du har fått plats.' },
    { head: 'Blir en plats ledig går den till den som står först', text: 'Ingen kan gå före i kön.' },
    { head: 'Vill du inte vänta? Avboka', text: 'Då flyttar alla efter dig fram ett steg.' },
  ],
  addToCalendar: 'Lägg i kalendern',
  toActivity: 'Läs mer om aktiviteten',
  cancel: 'Avboka',
  cancelTitle: 'Vill du avboka?',
  cancelText: 'Platsen går till den som står först på reservlistan. Det går inte att ångra.',
  cancelWaitingText: 'Du tappar din plats på reservlistan. Det går inte att ångra.',
  cancelButton: 'Ja, avboka',
  keep: 'Nej, behåll anmälan',
  newSignup: 'Se andra tider',
  forWhom: (name: string) => `Anmälan gäller ${name}.`,
  unavailableTitle: 'Just nu går det inte att visa anmälan',
  unavailableText: 'Din anmälan finns kvar. Försök igen om en stund.',
  unknownTitle: 'Vi hittar ingen anmälan här',
  tryAgain: 'Försök igen',
};
