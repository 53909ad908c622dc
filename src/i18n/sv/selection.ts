import { hours, minutes } from './counts.ts';

/** Names a section in addresses, the same in every language. */
export type SelectionSection =
  | 'tidsordning'
  | 'lottning'
  | 'reservlista'
  | 'antal'
  | 'syskon'
  | 'godkannande'
  | 'hallna'
  | 'granser'
  | 'aldrig';

/** What of the rules is set by staff, or is a number of the system. */
export interface SelectionRules {
  /** 0 = a freed place is given at once. */
  readonly offerHours: number;
  readonly approvalHours: number;
  /** Minutes; with less time than that there is nobody to ask. */
  readonly shortestAnswer: number;
  /** Where the rule is "under", the age. */
  readonly ageLimit: number;
}

interface Section {
  readonly id: SelectionSection;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** Words of the page that tells how places are given. */
export const selection = {
  title: 'Så väljs deltagare ut',
  description: 'Vem som får plats när det är fullt: tidsordning, lottning, reservlista och gränser.',
  lead: 'Alla behandlas lika. Systemet fördelar platserna efter de regler som står här, och ingen väljs ut för den hen är.',
  sections: ({ offerHours, approvalHours, shortestAnswer, ageLimit }: SelectionRules): readonly Section[] => [
    {
      id: 'tidsordning',
      heading: 'Tidsordning',
      paragraphs: [
        'Oftast går platserna i den ordning anmälningarna kommer. Den som anmäler sig när det finns en plats får den direkt.',
        'Står någon på reservlistan går ingen ny anmälan förbi, även om en plats just har blivit ledig.',
      ],
    },
    {
      id: 'lottning',
      heading: 'Lottning',
      paragraphs: [
        'Vid en del aktiviteter lottas platserna. Då spelar det ingen roll när du anmäler dig, så länge det är i tid. En dator drar lotterna en gång, strax efter att anmälan har stängt.',
        'Ingen kan välja vem som vinner. På sidan för varje lottning står det som behövs för att räkna om den, så att vem som helst kan kontrollera den efteråt.',
      ],
    },
    {
      id: 'reservlista',
      heading: 'Reservlistan',
      paragraphs: [
        'Blir en plats ledig går den till den som står först. Ingen kan gå före.',
        offerHours > 0
          ? `Vi frågar dig först. Du har ${hours(offerHours)} på dig att tacka ja, eller hälften av tiden som är kvar till anmälan stänger, om det är kortare. Svarar du inte går platsen till nästa. Är din tid att svara kortare än ${minutes(shortestAnswer)} hinner vi inte fråga: då får du platsen och ett besked direkt.`
          : 'Du får platsen direkt, och ett besked.',
      ],
    },
    {
      id: 'antal',
      heading: 'Hur många platser det finns',
      paragraphs: [
        'Antalet platser är det som ryms i lokalen, eller så många som de vuxna på plats kan ta hand om, om det är färre.',
        'Saknas vuxna flyttas ingen upp från reservlistan förrän de är klara. Den som redan har en plats har den kvar.',
      ],
    },
    {
      id: 'syskon',
      heading: 'Syskon',
      paragraphs: [
        'Syskon i samma anmälan väljer själva: tillsammans eller var för sig. Tillsammans betyder att alla får plats, eller att alla väntar, och ingen går före dem så länge. Vid lottning har de en lott ihop.',
        'Är de fler än alla platser som finns går nästa före, så att ingen väntar i onödan.',
      ],
    },
    {
      id: 'godkannande',
      heading: 'När en vårdnadshavare ska godkänna',
      paragraphs: [
        `En del aktiviteter kräver att en vårdnadshavare säger ja, för alla eller för den som är under ${ageLimit} år. Vi vet bara årskursen, så den som kan vara under ${ageLimit} räknas som det.`,
        `Vi håller platsen medan vi väntar på svaret, högst ${hours(approvalHours)}, eller hälften av tiden som är kvar till anmälan stänger. Är det ont om tid håller vi den tills anmälan stänger. Svarar ingen går platsen till nästa.`,
      ],
    },
    {
      id: 'hallna',
      heading: 'Platser som personalen håller',
      paragraphs: [
        'Den som har skyddade personuppgifter ska inte använda formuläret. Då kan personalen hålla en plats utan namn. Sådana platser räknas bort från dem som går att anmäla sig till. Hur många de är visas inte.',
      ],
    },
    {
      id: 'granser',
      heading: 'Gränser, och varför de finns',
      paragraphs: [
        'Kommunen ska behandla alla lika, om det inte finns sakliga skäl för något annat (2 kap. 3 § kommunallagen). Ålder får vara en gräns när den har ett gott syfte och behövs, och det samma gäller kön (2 kap. 12 a och 12 b §§ diskrimineringslagen).',
        'Därför ska varje gräns ha ett skäl. Har personalen skrivit skälet står det i listan här under. Gränsen för årskurs prövas av formuläret: den som är utanför den kan inte anmäla sig.',
      ],
    },
    {
      id: 'aldrig',
      heading: 'Det vi aldrig tittar på',
      paragraphs: [
        'Systemet vet inte och frågar inte om personnummer, inkomst, vad föräldrarna arbetar med, vilket språk ni talar hemma, var ni bor, hälsa eller hur det har gått tidigare. Svaren på aktivitetens egna frågor påverkar inte vem som får plats.',
        'Ingen poäng räknas ut om någon, och ingen dator gissar vem som passar.',
      ],
    },
  ],
  listHeading: 'Så fördelas platserna i varje aktivitet',
  listLead: 'Det här gäller det som är publicerat och har anmälan här på sidan just nu.',
  groups: { time_order: 'Tidsordning', lottery: 'Lottning' },
  none: 'Just nu finns inget med anmälan här på sidan.',
  approval: {
    under_13: (ageLimit: number) => `En vårdnadshavare godkänner den som är under ${ageLimit} år.`,
    always: 'En vårdnadshavare godkänner.',
  },
  reason: (text: string) => `Varför gränsen finns: ${text}`,
  toLotteryOf: (title: string) => `Se den närmaste lottningen till ${title}`,
};
