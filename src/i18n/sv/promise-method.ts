/** Words of the page that says how the figures beside promises are counted. */
export interface MethodSection {
  /** Names the section in addresses, the same in every language. */
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export const promiseMethod = {
  title: 'Så räknar vi',
  description:
    'Hur siffrorna bredvid kommunens och polisens löften räknas: vad som räknas, vad som inte räknas, och hur du räknar om dem själv.',
  lead: 'Siffrorna bredvid ett löfte räknas av det som står på den här webbplatsen. Ingen skriver in dem för hand.',
  sections: [
    {
      id: 'vad',
      heading: 'Vad siffrorna bygger på',
      paragraphs: [
        'Vi räknar alla tillfällen som har funnits här under löftets tid: öppna mötesplatser, grupper och kurser, från kommunen och från föreningar. Ett tillfälle är en gång som något hålls.',
        'Varje tillfälle räknas som det såg ut när dagen var slut, med det som personalen har rättat inom två veckor. Det som hände någon annanstans, och aldrig har stått här, är inte med.',
        'Siffrorna säger vad som har erbjudits. De säger inte hur trygg någon känner sig, och de mäter inte brott.',
      ],
    },
    {
      id: 'dagar',
      heading: 'Vilka dagar som räknas',
      paragraphs: [
        'Från löftets första dag till och med i går. När löftet är slut räknas till och med dess sista dag. I dag räknas inte, för dagen är inte slut.',
        'En månad som inte är slut, eller där löftet börjar eller slutar mitt i, ritas streckad. I tabellen står att bara en del är räknad.',
      ],
    },
    {
      id: 'timmar',
      heading: 'Bemannad tid',
      paragraphs: [
        'Tiden då vuxna var planerade att vara på plats, för tillfällen som hade minst så många vuxna som de behöver. Fattades en vuxen räknas hela tillfället som noll timmar.',
        'Praktikanter och hjälpare under 18 år räknas inte som vuxna. Vi visar hela timmar. I de öppna uppgifterna står minuterna, och därför kan månaderna tillsammans skilja sig lite från summan.',
      ],
    },
    {
      id: 'vuxna',
      heading: 'Tillfällen med tillräckligt många vuxna',
      paragraphs: [
        'Så många av tillfällena hade minst så många vuxna som behövs. Hur många som behövs har arrangören bestämt för varje tillfälle.',
        'Det jämförs med alla tillfällen som hölls och skulle ha vuxna. Inställda tillfällen är inte med, men vi skriver hur många de är. Ställen där inga vuxna är tänkta att vara, till exempel en fri plan, är inte heller med.',
      ],
    },
    {
      id: 'gratis',
      heading: 'Gratis tillfällen',
      paragraphs: [
        'Tillfällen som hölls och inte kostade något, av alla som hölls. Lån av saker eller fika som kostar extra räknas inte.',
      ],
    },
    {
      id: 'orter',
      heading: 'Orter och åldrar',
      paragraphs: [
        'Så många av kommunens orter hade minst ett tillfälle som hölls. Åldrarna är fyra grupper: årskurs 1–3, 4–6, 7–9 och gymnasiet. Det som är öppet för alla räknas till alla fyra.',
      ],
    },
    {
      id: 'platser',
      heading: 'Platser, och hur många som användes',
      paragraphs: [
        'Bara sådant som man anmäler sig till här. Platser är så många som fick anmäla sig. Använda är de platser som någon hade. En kurs räknas en gång varje månad som den pågår. Det som är drop-in har inga platser.',
        'De räknas för hela månader, två veckor efter att månaden är slut. Sedan ändras de inte.',
      ],
    },
    {
      id: 'fem',
      heading: 'Varför vi inte visar färre än fem',
      paragraphs: [
        'Är det färre än fem personer skriver vi ”färre än 5”. Annars skulle någon kunna lista ut vem det är. Samma barn kan ha flera platser, och därför visar vi siffran bara när minst fem hade plats på ett och samma tillfälle eller en och samma kurs. Det gäller också i de öppna uppgifterna. Vi visar aldrig siffror för en enskild plats eller person.',
      ],
    },
    {
      id: 'sjalv',
      heading: 'Räkna själv',
      paragraphs: [
        'Allt som siffrorna räknas av går att hämta, utan att logga in. Räknar du om dem får du samma svar.',
      ],
    },
  ] satisfies readonly MethodSection[],
  data: {
    promises: 'Löftena',
    offeredSessions: 'Tillfällena som har erbjudits',
    offeredMonths: 'Platserna per månad',
  },
  openData: 'Om öppna data',
};
