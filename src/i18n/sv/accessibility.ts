import type { Compliance, IssueReason } from '../../domain/accessibility.ts';
import { fullDate } from './dates.ts';

const LAW = 'lagen om tillgänglighet till digital offentlig service (2018:1937)';

/** Words of the statement about accessibility (tillgänglighetsredogörelse). What nobody has stated is told as just that. */
export const accessibility = {
  title: 'Tillgänglighet',
  description: 'Hur tillgänglig webbplatsen är, och hur du säger till om något inte fungerar.',
  lead: 'Alla ska kunna använda Trygg fritid. Här står hur långt vi har kommit, och hur du säger till om något inte fungerar.',

  actor: {
    heading: 'Vem som ansvarar',
    text: (name: string) => `${name} ansvarar för webbplatsen.`,
    unknown: 'Kommunen har inte angett vem som ansvarar för webbplatsen.',
  },
  service: {
    heading: 'Vad det gäller',
    text: (host: string) =>
      `Webbplatsen Trygg fritid på ${host}, på svenska och engelska. Andra webbplatser som vi länkar till har egna redogörelser.`,
  },
  compliance: {
    heading: 'Så följer webbplatsen lagen',
    stated: {
      full: `Webbplatsen är helt förenlig med ${LAW}.`,
      partial: `Webbplatsen är delvis förenlig med ${LAW}. Det som brister står här under.`,
      none: `Webbplatsen är inte förenlig med ${LAW}. Det som brister står här under.`,
    } satisfies Record<Compliance, string>,
    unknown: `Kommunen har inte angett om webbplatsen är förenlig med ${LAW}.`,
  },
  issues: {
    headings: {
      not_met: 'Det här fungerar inte för alla',
      burden: 'Det som vore för betungande att ordna',
      outside_law: 'Det som lagen inte gäller',
      not_checked: 'Det som inte är prövat än',
    } satisfies Record<IssueReason, string>,
    leads: {
      not_met: 'Här uppfyller webbplatsen inte kraven.',
      burden:
        'Kommunen har bedömt att det vore oskäligt betungande att göra det här tillgängligt (12 § i lagen).',
      outside_law: 'Det här omfattas inte av lagen (9 §).',
      not_checked: 'Vi vet inte om det här fungerar för alla.',
    } satisfies Record<IssueReason, string>,
    none: {
      not_met: 'Kommunen känner inte till några brister.',
      burden: 'Kommunen har inte angett något sådant innehåll.',
      outside_law: 'Kommunen har inte angett något sådant innehåll.',
    } satisfies Record<Exclude<IssueReason, 'not_checked'>, string>,
    /** Instead of "knows of none", where nobody has said that all is well. */
    noneStated: 'Kommunen har inte angett några brister. Det betyder inte att allt fungerar.',
    where: 'Var',
    criterion: 'Krav i WCAG',
    motive: 'Varför',
    mend: 'Åtgärdas',
    mendBy: (date: string) => `senast den ${fullDate(date)}`,
    mendLate: (date: string) => `skulle ha varit klart den ${fullDate(date)}, men är kvar`,
    mendUnknown: 'kommunen har inte angett när',
  },
  assessed: {
    heading: 'När det bedömdes',
    text: (date: string) => `Kommunen bedömde senast webbplatsen den ${fullDate(date)}.`,
    unknown: 'Kommunen har inte angett när webbplatsen senast bedömdes.',
  },
  updated: {
    heading: 'När uppgifterna ändrades',
    text: (date: string) => `Uppgifterna på den här sidan ändrades senast den ${fullDate(date)}.`,
    unknown: 'Det är inte känt när uppgifterna på den här sidan senast ändrades.',
  },
  method: {
    heading: 'Hur det är bedömt',
    self: 'Kommunen har bedömt webbplatsen själv.',
    external: (assessor: string) => `Webbplatsen har granskats av ${assessor}.`,
    unknown: 'Kommunen har inte angett hur webbplatsen har bedömts.',
    tests:
      'När systemet utvecklas prövas varje ändring med automatiska tester, i ljust och mörkt läge, på liten och stor skärm och med bara tangentbord. De hittar inte allt och är inte kommunens bedömning.',
  },
  message: {
    heading: 'Säg till om något inte fungerar',
    text: 'Berätta vad som är svårt, eller be om innehållet i en form som passar dig. Vi svarar så snart vi kan.',
    link: 'Meddela en brist i tillgänglighet',
    mail: 'Skriv till',
  },
  supervisor: {
    heading: 'Är du inte nöjd med svaret?',
    text: 'Du kan anmäla det till Myndigheten för digital förvaltning, Digg, som har tillsyn:',
  },
};
