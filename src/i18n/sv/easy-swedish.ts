/**
 * The site told in easy Swedish ("lättläst"): one short sentence on each line, no long words, and words that must be
 * known are explained where they stand. It is there in Swedish only.
 */
import type { LineState } from '../../components/card-model.ts';
import type { NationalLine } from '../../views/help-lines.ts';

/** A paragraph, line by line. */
type Lines = readonly string[];

interface EasySection {
  readonly heading: string;
  readonly paragraphs: readonly Lines[];
}

/** The states that are shown: one of each colour. */
export type EasyState = Extract<LineState, 'enough' | 'too_few' | 'unstaffed' | 'unconfirmed' | 'cancelled'>;

interface EasySwedish {
  readonly title: string;
  readonly description: string;
  readonly lead: Lines;
  readonly what: EasySection;
  readonly adults: EasySection;
  readonly line: EasySection & { readonly states: Readonly<Record<EasyState, Lines>> };
  readonly signUp: EasySection & {
    readonly steps: readonly Lines[];
    readonly afterwards: readonly Lines[];
  };
  readonly cost: EasySection;
  readonly call: EasySection & {
    readonly us: Lines;
    readonly lines: Readonly<Record<NationalLine, string>>;
  };
}

export const easySwedish: EasySwedish = {
  title: 'Lättläst om Trygg fritid',
  description: 'På lätt svenska: vad Trygg fritid är, när vuxna är på plats och hur du anmäler dig.',
  lead: ['Den här sidan är på lätt svenska.', 'Den berättar om Trygg fritid.'],
  what: {
    heading: 'Vad är Trygg fritid?',
    paragraphs: [
      ['Trygg fritid är en webbplats.', 'Den är för barn och unga.', 'Den är också för föräldrar.'],
      ['Här ser du vad du kan göra på din fritid.', 'Fritid är tiden när du inte är i skolan.'],
      ['Du ser var det är.', 'Du ser när det är.', 'Du ser om det finns vuxna där.'],
      ['Du kan titta på allt.', 'Du behöver inte logga in.'],
    ],
  },
  adults: {
    heading: 'Vad gör de vuxna?',
    paragraphs: [
      ['De vuxna kallas ledare eller personal.', 'De ser till att alla har det bra.'],
      ['De hjälper dig om något händer.', 'Du kan prata med dem.'],
      [
        'En av de vuxna är ansvarig.',
        'Ansvarig betyder att den personen bestämmer.',
        'På sidan står ett nummer.',
        'Dit kan du ringa.',
      ],
      [
        'Någon ordnar det du ska göra.',
        'Den kallas arrangör.',
        'Arrangören kan kolla sina vuxna hos polisen.',
        'På sidan står hur de gör.',
        'Läs under ordet Registerutdrag.',
      ],
    ],
  },
  line: {
    heading: 'Hur vet jag att vuxna är på plats?',
    paragraphs: [
      ['Titta på raden om vuxna.', 'Raden har alltid en bild och ord.'],
      ['Så här kan raden se ut:'],
    ],
    states: {
      enough: ['Det finns vuxna där.', '15–21 betyder klockan 15 till klockan 21.'],
      too_few: ['Det saknas vuxna.', 'Titta igen innan du går dit.'],
      unstaffed: ['Det är öppet.', 'Men det finns ingen vuxen där.'],
      unconfirmed: ['Vi vet inte säkert.', 'Ring och fråga innan du går dit.'],
      cancelled: ['Inställt betyder att det inte blir av.', 'Gå inte dit.'],
    },
  },
  signUp: {
    heading: 'Hur anmäler jag mig?',
    paragraphs: [
      ['Ibland står det Drop-in.', 'Då behöver du inte anmäla dig.', 'Du kan bara komma.'],
      ['Ibland står det Anmäl dig.', 'Då gör du så här:'],
    ],
    steps: [
      ['Tryck på knappen Anmäl dig.'],
      ['Skriv ditt förnamn.'],
      ['Välj din årskurs.', 'Årskurs betyder vilken klass du går i.'],
      ['Skriv namnet på en vuxen hemma.', 'Skriv också numret till den vuxna.'],
      ['Tryck på knappen Anmäl.'],
      ['Nu kommer en ny sida.', 'Spara den sidan.'],
    ],
    afterwards: [
      ['Du behöver inte skriva ditt personnummer.'],
      [
        'Ibland är det fullt.',
        'Då kan du stå på en lista.',
        'Den heter reservlista.',
        'Om en plats blir ledig går den till den som står först.',
      ],
      [
        'Kan du inte komma?',
        'Tryck på Avboka på din sida.',
        'Avboka betyder att du lämnar din plats.',
        'Då kan någon annan få den.',
      ],
      ['Är det svårt?', 'Ring oss.', 'Vi hjälper dig.'],
    ],
  },
  cost: {
    heading: 'Vad kostar det?',
    paragraphs: [
      ['En del är gratis.', 'Gratis betyder att det inte kostar något.'],
      ['Annat kostar pengar.', 'Det står på sidan vad det kostar.'],
      [
        'Ibland kan du betala med Fritidskortet.',
        'Fritidskortet är ett kort med pengar till din fritid.',
        'Det står på sidan om det går.',
      ],
      ['Det kostar inget att avboka.'],
    ],
  },
  call: {
    heading: 'Vem kan jag ringa?',
    paragraphs: [['Du behöver inte veta vad du ska säga.', 'Det är bra att ringa.']],
    us: ['Ring oss om du undrar något.', 'Ring också om du behöver hjälp att anmäla dig.'],
    lines: {
      '112': 'Ring om någon är i fara.',
      '11414': 'Ring polisen när det inte är bråttom.',
      '116111': 'Är du under 18 år? Här kan du prata med någon.',
    },
  },
};
