import type { LineState } from '../../components/card-model.ts';

/** Names a section in addresses ("#reservlista"), the same in every language. */
type SectionId = 'hitta' | 'ga-dit' | 'anmal-dig' | 'reservlista' | 'avboka' | 'vuxna' | 'sparas';

/** Words of the page that tells young people and parents how the site works. */
export interface HowItWorksSection {
  readonly id: SectionId;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface HowItWorks {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly sections: readonly HowItWorksSection[];
  /** Before the supervision line in each of its states, and what they mean. */
  readonly statesLead: string;
  readonly states: Readonly<Record<LineState, string>>;
}

export const howItWorks: HowItWorks = {
  title: 'Så funkar det',
  description:
    'Så hittar du något att göra, anmäler dig och avbokar, och så ser du vilka vuxna som är på plats.',
  lead: 'Här hittar du saker att göra och ställen att vara på. Du ser alltid om vuxna är på plats, och när.',
  sections: [
    {
      id: 'hitta',
      heading: 'Hitta något',
      paragraphs: [
        'På startsidan står vad som är öppet just nu och vad som börjar senare i dag. Under Aktiviteter kan du söka och välja årskurs, dag, ort och vad det kostar.',
        'Du kan titta på allt utan att logga in och utan att lämna några uppgifter.',
      ],
    },
    {
      id: 'ga-dit',
      heading: 'Gå dit',
      paragraphs: [
        'Står det drop-in behöver du ingen anmälan. Kom när det är öppet, och ta gärna med en vän.',
        'På sidan för varje tillfälle står var det är, hur du kommer in, hur du kommer hem och vilket nummer du kan ringa. Ring om du är osäker.',
      ],
    },
    {
      id: 'anmal-dig',
      heading: 'Anmäl dig',
      paragraphs: [
        'Står det anmälan trycker du på knappen och fyller i förnamn, årskurs och en vårdnadshavare som vi kan ringa. Du behöver inget konto och inget personnummer.',
        'Oftast går platserna i den ordning anmälningarna kommer. Vid en del aktiviteter lottas de, och då har alla lika stor chans. Det står alltid innan du anmäler dig.',
        'Till en del aktiviteter behöver en vårdnadshavare godkänna. Då får hen ett mejl med en länk, och vi håller platsen så länge.',
        'När du har anmält dig får du en egen sida. Spara länken, så kan du se anmälan och avboka.',
      ],
    },
    {
      id: 'reservlista',
      heading: 'Om det är fullt',
      paragraphs: [
        'Är det fullt kan du ställa dig på reservlistan. Blir en plats ledig går den till den som står först, och ingen kan gå före.',
        'Kan du få en plats mejlar vi, eller ringer om vi inte har någon e-postadress. Ibland behöver du tacka ja innan en viss tid. Annars går platsen vidare till nästa.',
        'Antalet platser beror också på hur många vuxna som kommer. Saknas vuxna flyttas ingen upp från reservlistan förrän de är klara. Den som redan har en plats har den kvar.',
      ],
    },
    {
      id: 'avboka',
      heading: 'Avboka',
      paragraphs: [
        'Kan du inte komma? Avboka på din sida. Det kostar inget att avboka, och någon annan får platsen.',
        'Har du tappat bort länken går du till Mina anmälningar. Skriv e-postadressen som anmälan gjordes med, så mejlar vi en kod. Anmälde du dig utan e-post kan du ringa oss.',
      ],
    },
    {
      id: 'vuxna',
      heading: 'Vilka är de vuxna?',
      paragraphs: [
        'Vid varje tillfälle står mellan vilka tider vuxna är på plats, hur många de är och hur många som behövs minst. Du ser också vem som är ansvarig och vilket nummer den svarar på.',
        'Ett ställe kan vara öppet längre än de vuxna är där. Då står det. Saknas någon vuxen står det också, och har ingen bekräftat uppgifterna på länge skriver vi att de inte är bekräftade.',
        'Ställs något in, eller ändras tiden eller de vuxna, får de som är anmälda ett besked.',
        'Under ”Registerutdrag” står hur arrangören kontrollerar sina vuxna. Saknas en uppgift skriver vi det, och då kan du ringa och fråga.',
      ],
    },
    {
      id: 'sparas',
      heading: 'Det här sparas',
      paragraphs: [
        'Du kan titta på allt utan att lämna några uppgifter. Anmäler du dig sparar vi förnamn, årskurs, vårdnadshavarens namn och kontaktuppgifter, och vad du har anmält dig till. Har aktiviteten egna frågor sparas svaren.',
        'Personalen ser uppgifterna, men inga andra deltagare. De tas bort av sig själva när det är över, och du kan själv ta bort dem när du har avbokat eller när tillfället har varit.',
        'Har ni skyddade personuppgifter ska ni inte använda formuläret. Ring oss i stället, så håller vi en plats utan att skriva ner något namn.',
      ],
    },
  ],
  statesLead: 'Raden om de vuxna har alltid en bild och ord. Så här kan den se ut:',
  states: {
    enough: 'Vuxna är där de här tiderna, och fler än det minsta som behövs.',
    limit: 'Vuxna är där de här tiderna, precis så många som behövs.',
    adults_later: 'Det är öppet nu, men de vuxna har inte kommit än.',
    adults_gone: 'Det är öppet nu, men de vuxna har gått hem.',
    too_few: 'Det är för få vuxna än så länge. Titta igen innan du går, eller ring.',
    unstaffed: 'Det är öppet utan vuxna. Så är det tänkt.',
    unconfirmed: 'Ingen har bekräftat uppgifterna på länge. Ring innan du går.',
    unknown: 'Vi vet inte om det finns vuxna där. Ring innan du går.',
    cancelled: 'Det blir inte av. Du behöver inte avboka.',
  },
};
