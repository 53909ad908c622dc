/** Words of the parents' checklist. */
import type { FactNumber } from '../../components/facts.ts';
import { counted, NBSP } from './numbers.ts';

interface Question {
  readonly ask: string;
  readonly why: string;
}

/** One question for each fact, to put to any organiser, and why it is worth asking. */
export const QUESTIONS: Readonly<Record<FactNumber, Question>> = {
  1: {
    ask: 'Finns det vuxna på plats, och från när till när?',
    why: 'En lokal kan vara öppen längre än personalen är där.',
  },
  2: {
    ask: 'Vem är ansvarig, och vilket nummer svarar ni på medan ni håller på?',
    why: 'Du ska kunna nå någon som är där, inte en växel.',
  },
  3: {
    ask: 'Vilka åldrar är det för, och är äldre ungdomar med samtidigt?',
    why: 'Det som passar en femtonåring passar inte alltid en tioåring.',
  },
  4: {
    ask: 'Hur många vuxna är ni minst, och hur många barn tar ni emot?',
    why: 'Med två vuxna kan en hjälpa den som gjort sig illa medan den andra ser till gruppen.',
  },
  5: {
    ask: 'Får barnet gå när det vill, och vem får hämta?',
    why: 'Ni ska ha samma bild av när barnet är på väg hem.',
  },
  6: {
    ask: 'Visar alla vuxna registerutdrag innan de börjar?',
    why: 'En fast rutin stoppar den som är dömd för brott mot barn. Fråga hur ofta de visas.',
  },
  7: {
    ask: 'Kan någon av de vuxna första hjälpen och HLR?',
    why: 'De första minuterna räknas. Fråga också om de har utbildning i barns trygghet.',
  },
  8: {
    ask: 'Hur når ni mig om något händer?',
    why: 'En arrangör som aldrig frågar efter ditt nummer kan inte ringa dig.',
  },
  9: {
    ask: 'Vem vänder vi oss till om något känts fel?',
    why: 'Det ska finnas en chef att ringa, och någon som inte hör till föreningen.',
  },
  10: {
    ask: 'Vilka risker finns, och vad gör ni åt dem?',
    why: 'Vatten, höjd, eld och verktyg kräver fler vuxna, utrustning och kunskap.',
  },
  11: {
    ask: 'Var är det, hur kommer man in, och hur kommer man hem?',
    why: 'Mörk väg, sista bussen och toaletter utan lås är lättare att lösa i förväg.',
  },
  12: {
    ask: 'Kan mitt barn vara med på sina villkor?',
    why: 'Fråga om entré, lugnt rum, språk och stöd. Den som frågar i tid får oftast hjälp.',
  },
  13: {
    ask: 'Vilka regler gäller, och vad händer om någon bryter mot dem?',
    why: 'Tydliga regler om droger, mobiler och språk säger mycket om ledarna.',
  },
  14: {
    ask: 'Vilka andra vuxna kan vara i huset?',
    why: 'Hyresgäster, publik och föreningar har inte visat utdrag för den här arrangören.',
  },
  15: {
    ask: 'Hur gör ni när en vuxen är ensam med ett barn?',
    why: 'Öppen dörr och insyn skyddar både barnet och ledaren.',
  },
  16: {
    ask: 'Tar ni bilder, och hur säger vi nej?',
    why: 'En bild på nätet går inte att ta tillbaka.',
  },
  17: {
    ask: 'Har ni en chatt eller server, och vem ser vad som skrivs där?',
    why: 'Vuxna och barn ska inte skriva till varandra i det dolda.',
  },
  18: {
    ask: 'Vad kostar det, vad ska barnet ha med sig, och är det försäkrat?',
    why: 'Då vet du hela kostnaden, och vem som betalar om något går sönder.',
  },
  19: {
    ask: 'Vad sparar ni om mitt barn, och hur länge?',
    why: 'Ju mindre som sparas, desto mindre kan hamna fel.',
  },
  20: {
    ask: 'När gick ni senast igenom det här?',
    why: 'Ett svar från förra året kan ha slutat stämma.',
  },
};

export const checklist = {
  title: 'Frågor att ställa innan ditt barn börjar',
  description:
    'Tjugo frågor till alla som ordnar något för barn och unga, och hur aktiviteterna och mötesplatserna här svarar.',
  lead: 'Ställ dem till vilken arrangör som helst, också till dem som inte finns här. En bra arrangör blir glad över frågorna.',
  questions: 'Tjugo frågor',
  print: 'Sidan går att skriva ut och ta med.',
  answers: 'Så svarar de som finns här',
  answersLead:
    'Svaren räknas ut från det som står på varje sida. Att ett svar saknas betyder att ingen har skrivit det här, inte att något är fel. Ring och fråga.',
  activities: 'Aktiviteter',
  venues: 'Mötesplatser',
  answered: (count: number, of: number) => `${count}${NBSP}av${NBSP}${counted(of, 'svar', 'svar')}`,
  missing: 'Saknas:',
  partly: 'Delvis:',
};
