import { counted, numberWord } from './numbers.ts';

const tickets = (count: number) => counted(count, 'lott', 'lotter');
const places = (count: number) => counted(count, 'plats', 'platser');

/** Words about places that are drawn by lot. */
export const lottery = {
  boxTitle: 'Platserna lottas',
  placesAndApplied: (free: number, applied: number) =>
    `${places(free)} att lotta ut. ${applied === 0 ? 'Ingen har anmält sig än.' : `${counted(applied, 'är anmäld', 'är anmälda')} hittills.`}`,
  adultsFirst: 'Platserna delas ut när alla vuxna är klara.',
  apply: 'Anmäl dig till lottningen',
  /** @param until "i dag kl. 18" */
  rule: (until: string) =>
    `Alla som anmäler sig senast ${until} har lika stor chans. Vi lottar strax efter det. Du kan avboka när som helst.`,
  notOpenTerms: 'Platserna lottas, så du behöver inte vara först.',
  soon: 'Vi lottar platserna inom några minuter.',
  howLink: 'Så går lottningen till',
  drawnTitle: 'Lottningen är gjord',
  ticketsAndPlaces: (count: number, free: number, awaitsAdults: boolean) => {
    if (count === 0) return 'Ingen anmälde sig.';
    if (awaitsAdults)
      return `${tickets(count)}. Platserna delas ut i den ordning som lotten gav när alla vuxna är klara.`;
    return `${tickets(count)}, ${places(free)}. De som inte fick plats står på reservlistan i den ordning som lotten gav.`;
  },
  resultLink: 'Se hur lottningen gick',

  /** The form. */
  formTitle: (activity: string) => `Anmäl till lottningen: ${activity}`,
  noteTitle: 'Platserna lottas',
  noteText:
    'Alla som anmäler sig innan anmälan stänger har lika stor chans. Sedan dras lotterna en gång. De som inte får plats står på reservlistan i den ordning som lotten gav.',
  submit: (children: number) =>
    children > 1 ? `Anmäl ${numberWord(children, 'neuter')} barn till lottningen` : 'Anmäl till lottningen',
  formRule:
    'Det spelar ingen roll när du anmäler dig. Den som inte får plats står på reservlistan i den ordning som lotten gav.',
  approvalRule: (hours: number) =>
    `Får ni plats behöver en vårdnadshavare godkänna efter lottningen. Vi håller platsen i högst ${hours} timmar, kortare tid om det snart börjar.`,
  togetherYesHint: 'Ni har en lott tillsammans. Alla får plats, eller så väntar alla.',
  togetherNoHint: 'Ni har var sin lott.',

  /** The family's own page. */
  drawnAfter: (moment: string) => `Vi lottar strax efter ${moment}.`,
  ticket: 'Lottnummer',
  ticketOf: (name: string) => `Lottnummer ${name}`,
  ticketHead: (count: number) => (count > 1 ? 'Era lotter' : 'Din lott'),
  ticketText: 'Med lottnumret kan du själv kontrollera lottningen efteråt.',
  drawnAs: (place: number, count: number) => `Lotten drogs som nummer ${place} av ${count}.`,
  doubleTitle: 'Barnet var redan med',
  doubleText:
    'Samma barn var anmält två gånger till lottningen. Den första anmälan gäller, så att alla har lika stor chans.',
  notDrawnTitle: 'Lottningen blev inte av',
  notDrawnText: 'Vi hann inte lotta innan det började. Ring oss om du undrar.',

  /** The page of one lottery. */
  pageTitle: (activity: string) => `Lottningen till ${activity}`,
  description: (activity: string) => `Så lottas platserna till ${activity}, och så kan du kontrollera det.`,
  ruleHead: 'Så går det till',
  steps: [
    {
      head: 'Anmäl dig innan anmälan stänger',
      text: 'Det spelar ingen roll om du är först eller sist. Alla har lika stor chans.',
    },
    {
      head: 'Alla får en lott',
      text: 'Syskon som vill vara tillsammans har en lott ihop. Syskon som anmäls var för sig har var sin. Samma barn kan bara ha en.',
    },
    {
      head: 'En dator drar lotterna',
      text: 'Det görs en gång, strax efter att anmälan har stängt. Ingen kan välja vem som vinner.',
    },
    {
      head: 'Platserna delas ut i den ordning lotterna drogs',
      text: 'Får inte alla syskon plats väntar de tillsammans, och ingen går före dem. Är de fler än alla platser går nästa före. Saknas vuxna väntar alla tills de är klara.',
    },
    {
      head: 'Resten står på reservlistan',
      text: 'Den står i samma ordning. Blir en plats ledig går den till den som står först.',
    },
  ],
  statusOpen: (until: string) => `Anmälan är öppen till ${until}.`,
  statusNotOpen: (from: string) => `Anmälan öppnar ${from}.`,
  statusWaits: 'Anmälan har stängt. Vi lottar inom några minuter.',
  statusOff: 'Det blir ingen lottning.',
  drawnAt: (moment: string) => `Lottningen gjordes ${moment}.`,
  toSession: 'Till tillfället',
  toCourse: 'Till aktiviteten',

  proofHead: 'Kontrollera lottningen',
  proofBefore:
    'Lottningen räknas fram ur ett slumptal, fröet. Fröet är hemligt tills lottningen är gjord, men dess kontrollsumma visas redan nu. Då kan ingen byta frö efteråt.',
  proofAfter:
    'Allt som behövs för att räkna om lottningen står här. Här finns inga namn. En lott visas som en kontrollsumma, och bara familjen själv vet vilken som är deras.',
  labels: {
    commitment: 'Fröets kontrollsumma',
    seed: 'Frö',
    inputHash: 'Lotternas kontrollsumma',
    tickets: 'Antal lotter',
    places: 'Antal platser',
    algorithm: 'Metod',
  },
  notYet: 'Fröets kontrollsumma visas när anmälan öppnar.',
  checkHead: 'Så räknar du om den',
  checkIntro:
    'Kontrollsummorna är SHA-256. I en terminal på Linux går det med de här raderna. På en Mac kan du behöva skriva shasum -a 256 i stället för sha256sum.',
  checks: (seed: string) => [
    {
      text: 'Fröets kontrollsumma ska bli den som visades från början:',
      code: `printf %s ${seed} | sha256sum`,
    },
    {
      text: 'Din egen lott: byt LOTTNUMMER mot numret på din sida eller i mejlet. Svaret ska finnas i listan:',
      code: 'printf %s LOTTNUMMER | sha256sum',
    },
    {
      text: 'Lotternas kontrollsumma: spara listan i filen lotter.txt, en lott på varje rad:',
      code: `printf %s "$(LC_ALL=C sort lotter.txt)" | sha256sum`,
    },
    {
      text: 'Ordningen: varje lott får ett tal av fröet, ett kolon och lotten. Det lägsta talet drogs först:',
      code: `while read -r l; do echo "$(printf %s ${seed}:$l | sha256sum | cut -c1-64) $l"; done < lotter.txt | LC_ALL=C sort`,
    },
  ],
  listHead: 'Lotterna i den ordning de drogs',
  listSummary: (count: number) => `Visa ${tickets(count)}`,
  none: 'Ingen anmälde sig.',
  awaitsAdults:
    'När lottningen gjordes saknades vuxna. Platserna delas ut i den ordning som lotten gav när de vuxna är klara.',
};
