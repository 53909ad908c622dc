import type { CellTrouble } from '../../domain/import/cells.ts';
import type { FeedNote, FeedTrouble } from '../../domain/import/feed.ts';
import type { PlanProblem, UndoTrouble } from '../../domain/import/plan.ts';
import type { ImportKind, ImportSource } from '../../domain/import/rows.ts';
import type { FileTrouble } from '../../staff/import-file.ts';
import { counted, digits, listed } from './numbers.ts';

/** Words of importing. */
export const importPage = {
  menu: 'Importera',
  title: 'Importera från en fil',
  lead: 'Först ser du vad filen ändrar, och vilka celler som är fel. Inget sparas förrän du säger ja.',
  what: 'Vad innehåller filen?',
  file: 'Välj filen',
  fileHint: 'CSV från Excel (Arkiv, Spara som, CSV UTF-8), eller en flödesfil. Högst 5 MB.',
  feedGroup: 'Bara för flöden: det som används när flödet inte säger något ni har',
  none: 'Inget valt',
  area: 'Ort',
  organiser: 'Arrangör',
  category: 'Kategori',
  preview: 'Visa vad som ändras',
  samples: 'Exempelfiler',
  samplesText: 'Öppna i Excel, skriv över raderna med era egna och spara som CSV.',
  columns: 'Kolumner som går att använda',
  columnsText:
    'Ordningen spelar ingen roll, och kolumner som ni inte behöver kan ni ta bort. Bara kolumner som finns i filen ändras. En tom cell tömmer fältet.',
  columnHead: ['Kolumn', 'Skriv så här'],
  mustHave: 'behövs för nya',
  history: 'Senaste importerna',
  noHistory: 'Ingenting har importerats än.',
  undone: 'ångrad',
  undo: 'Ångra den senaste importen',
  doneTitle: 'Importen är gjord',
  doneText: (what: string) => `${what}. Nya poster är utkast om filen inte säger något annat.`,
  undoneTitle: 'Importen är ångrad',
  undoneText: 'Allt är som det var före den.',
  progressTitle: 'Tiderna läggs ut nu',
  progressText: (done: number, of: number) =>
    `${digits(done)} av ${digits(of)} är klara. Det fortsätter av sig självt, också om du lämnar sidan.`,
  reload: 'Visa hur långt det har kommit',
  errorPrefix: 'Fel:',
  nothingSaved: 'Inget är sparat.',
  noKind: 'Välj vad filen innehåller.',
  noFile: 'Välj en fil.',
  tooLarge: 'Filen är större än 5 MB. Dela upp den i flera, eller ta bort kolumner som inte behövs.',
};

export const importPreview = {
  title: (what: string) => `Importera ${what}?`,
  lead: 'Inget är sparat än.',
  problemsTitle: (count: number) =>
    count === 1 ? 'En cell behöver rättas' : `${digits(count)} celler behöver rättas`,
  problemsLead: 'Inget är sparat. Rätta i filen och välj den igen.',
  problemsLeadFeed:
    'Inget är sparat. Lägg till det som saknas i administrationen, välj något i formuläret, eller rätta i källan. Välj sedan filen igen.',
  nothingTitle: 'Filen ändrar ingenting',
  nothingLead: 'Allt som står i filen finns redan, likadant.',
  row: (row: number) => `Rad ${row}`,
  item: (row: number) => `Post ${row}`,
  rows: (rows: readonly number[], more: number) =>
    `${rows.length === 1 && more === 0 ? 'Rad' : 'Rad'} ${rows.join(', ')}${more > 0 ? ` och ${digits(more)} till` : ''}`,
  written: 'Där står:',
  writtenNothing: 'Cellen är tom.',
  noColumn: 'Kolumnen finns inte i filen.',
  more: (count: number) => `… och ${digits(count)} till. Rätta de här först.`,
  new: 'nya',
  changed: 'ändras',
  unchanged: 'som förut',
  ignored: 'Kolumner som inte används',
  ignoredText: (headings: readonly string[]) =>
    `${listed(headings)}. Deras innehåll läses inte in. Står där något ni behöver? Byt rubrik till en av dem som finns i listan på förra sidan.`,
  leftOut: 'Det här tas inte med, eller behöver ni se över',
  changes: 'Det här ändras',
  changesMore: (count: number) => `… och ${digits(count)} rader till.`,
  added: 'Nya',
  empty: 'tomt',
  becomes: 'blir',
  emptied: 'töms',
  ofStaff: { since: 'Ändrat av er sedan förra importen', own: 'Skrivet av er' },
  overwritten: (count: number) =>
    `Importen skriver över sådant som ni själva har skrivit, i ${counted(count, 'post', 'poster')}. De står först nedanför.`,
  another: 'Välj en annan fil',
  confirm: (what: string) => `Importera ${what}`,
  changedTitle: 'Något ändrades medan du läste',
  changedText: 'Inget är importerat. Läs igenom igen och säg ja till det som gäller nu.',
  yes: 'ja',
  no: 'nej',
};

export const undoPage = {
  title: (when: string) => `Ångra importen ${when}?`,
  lead: 'Det som importen skapade tas bort, och det som den ändrade blir som förut. Inget är ändrat än.',
  blockedTitle: 'Importen går inte att ångra',
  blockedLead: 'Någon har byggt vidare på det som importerades. Inget har ändrats.',
  removed: 'tas bort',
  restored: 'blir som förut',
  sessions: 'tillfällen tas bort',
  confirm: 'Ångra importen',
  back: 'Tillbaka',
  changedTitle: 'Något ändrades medan du läste',
  changedText: 'Inget är ångrat. Läs igenom igen.',
};

export const UNDO_TROUBLES: Readonly<Record<Exclude<UndoTrouble, 'rule'>, string>> = {
  changed: 'Har ändrats sedan importen. Ändra det för hand till det ni vill ha.',
  gone: 'Finns inte längre.',
  signups:
    'Har anmälningar eller hållna platser sedan importen. Ställ in tillfällena på sidan Ställ in, så får familjerna besked.',
  used: 'Används av annat, till exempel pass, tider eller frågor. Ta bort det först, eller arkivera posten i stället.',
};

/** Each source as one chooses it. */
export const SOURCES: Readonly<Record<ImportSource, { readonly label: string; readonly hint: string }>> = {
  venues: { label: 'Ställen', hint: 'Mötesplatser och lokaler, en på varje rad.' },
  activities: { label: 'Aktiviteter', hint: 'Vad ni erbjuder. Tiderna kommer i en egen fil.' },
  schedules: { label: 'Tider varje vecka', hint: 'Veckodag, klockslag och första dag.' },
  sessions: { label: 'Enstaka tillfällen', hint: 'Ett datum på varje rad.' },
  survey_results: {
    label: 'Trygghetsmätningens siffror',
    hint: 'En siffra på varje rad: år, tema, grupp, skala, värde och antal svar.',
  },
  feed: { label: 'Ett flöde', hint: 'JSON från OpenActive eller schema.org, eller en sparad webbsida.' },
};

/** The word in the name of the sample file. */
export const SAMPLE_NAMES: Readonly<Record<ImportKind, string>> = {
  venues: 'stallen',
  activities: 'aktiviteter',
  schedules: 'tider',
  sessions: 'tillfallen',
  survey_results: 'matvarden',
};

const COUNTED: Readonly<Record<ImportKind, readonly [string, string]>> = {
  venues: ['ställe', 'ställen'],
  activities: ['aktivitet', 'aktiviteter'],
  schedules: ['tid', 'tider'],
  sessions: ['tillfälle', 'tillfällen'],
  survey_results: ['siffra', 'siffror'],
};

/** "500 ställen". */
export function countedKind(kind: ImportKind, count: number): string {
  const [one, many] = COUNTED[kind];
  return counted(count, one, many);
}

export const KIND_TITLES: Readonly<Record<ImportKind, string>> = {
  venues: 'Ställen',
  activities: 'Aktiviteter',
  schedules: 'Tider',
  sessions: 'Tillfällen',
  survey_results: 'Trygghetsmätningens siffror',
};

export const FILE_TROUBLES: Readonly<Record<FileTrouble, string>> = {
  empty: 'Filen är tom.',
  excel:
    'Det här är en Excel-fil. Öppna den i Excel, välj Arkiv, Spara som, CSV UTF-8, och välj den nya filen här.',
  not_text: 'Det här är ingen textfil. Spara listan som CSV och försök igen.',
  quotes: 'Ett citattecken saknar sitt slut.',
  not_json: 'Flödet går inte att läsa: det är varken JSON eller en webbsida med JSON-LD.',
};

export const tableTroubles = {
  openQuote: (row: number) =>
    `På rad ${row} börjar en cell med citattecken som aldrig slutar. Sätt ett citattecken till, eller ta bort det.`,
  no_headings: (found: readonly string[]) =>
    `Första raden har inga rubriker som vi känner igen${found.length > 0 ? ` (där står ${listed(found.slice(0, 6))})` : ''}. Hämta en exempelfil och jämför.`,
  no_rows: 'Filen har rubriker men inga rader under.',
  too_many_rows: 'Filen har fler än 10 000 rader. Dela upp den i flera.',
  /** @param mayHaveKey a key says as much */
  missing_columns: (headings: readonly string[], mayHaveKey: boolean) =>
    `${headings.length === 1 ? 'Kolumnen' : 'Kolumnerna'} ${listed(headings)} saknas i filen. Lägg till ${headings.length === 1 ? 'den' : 'dem'}${mayHaveKey ? ', eller kolumnen Nyckel' : ''}.`,
  no_events: 'Filen innehåller inga aktiviteter eller tillfällen som vi känner igen.',
};

export const CELL_TROUBLES: Readonly<Record<Exclude<CellTrouble, 'not_a_choice'>, string>> = {
  not_a_clock_time: 'Skriv en tid, till exempel 17:00.',
  not_two_clock_times: 'Skriv från och till, till exempel 17:00–20:00.',
  not_a_date: 'Skriv en dag som finns, till exempel 2027-02-28 eller 28/2 2027.',
  date_without_year: 'Skriv året också, till exempel 28/2 2027.',
  not_a_whole_number: 'Skriv ett heltal, till exempel 20.',
  not_a_number: 'Skriv ett tal, till exempel 21,5 eller 56,2778.',
  not_yes_or_no: 'Skriv ja eller nej.',
  not_weekdays: 'Skriv en eller flera veckodagar, till exempel måndag, eller mån och ons.',
  not_weeks: 'Skriv varje vecka, varannan vecka, eller ett tal från 1 till 8.',
  odd_or_even_weeks: 'Skriv varannan vecka, och i kolumnen Första dag en dag i en sådan vecka.',
  not_school_years: 'Skriv årskurser från 1 till 9 eller gymnasiet, till exempel åk 4–6.',
  ages: 'Skriv årskurser i stället för år, till exempel åk 7–9.',
  not_a_price:
    'Skriv gratis, eller ett belopp i hela kronor, till exempel 50 kr. Annat kan stå i kolumnen Mer om priset.',
  not_a_phone_number: 'Skriv bara siffror, mellanslag, bindestreck och plustecken.',
};

export function choiceTrouble(words: readonly string[], near: readonly string[]): string {
  const proposed = near.length > 0 ? `Menade du ${listed(near)}? ` : '';
  return `${proposed}Skriv något av: ${words.join(', ')}.`;
}

/** Words for what the database cannot take, apart from the rules' own. */
export function planTrouble(problem: PlanProblem, hereIsNone: string): string {
  const { trouble, near, otherRow } = problem;
  switch (trouble) {
    case 'unknown_reference':
      return near.length > 0
        ? `${hereIsNone} Menade du ${listed(near.map((name) => `”${name}”`))}?`
        : hereIsNone;
    case 'ambiguous_reference':
      return 'Flera heter så. Skriv nyckeln i stället för namnet.';
    case 'ambiguous_row':
      return 'Det finns flera likadana redan. Skriv en nyckel, och samma nyckel på den rätta i administrationen (import_key).';
    case 'same_row':
      return `Rad ${otherRow} handlar om samma. Ta bort en av raderna${problem.kind === 'survey_results' ? '' : ', eller skriv olika nycklar'}.`;
    case 'same_name':
      return `Rad ${otherRow} har samma namn. Skriv en egen webbadress i kolumnen Webbadress på den ena.`;
    case 'rule':
      if (problem.code === 'refused') return `Raden går inte att spara: ${problem.text}`;
      return RULE_TEXTS[problem.code] ?? problem.text;
  }
}

export const UNKNOWN_REFERENCES: Readonly<Record<string, string>> = {
  areas: 'Det finns ingen sådan ort. Lägg till den i administrationen (areas) först, eller rätta stavningen.',
  organisers:
    'Det finns ingen sådan arrangör. Lägg till den i administrationen (organisers) först, eller rätta stavningen.',
  categories: 'Det finns ingen sådan kategori. Använd en som finns i administrationen (categories).',
  venues: 'Det finns inget sådant ställe. Importera ställena först, eller skriv ställets nyckel.',
  activities:
    'Det finns ingen sådan aktivitet. Importera aktiviteterna först, eller skriv aktivitetens nyckel.',
  surveys:
    'Det finns ingen mätning för det året. Lägg till den i administrationen (Trygghetsmätningar) först, eller rätta året.',
};

/** Rules whose own words speak of the admin's fields. */
const RULE_TEXTS: Readonly<Record<string, string>> = {
  missing: 'Det här måste fyllas i.',
  taken:
    'Det finns redan ett annat med samma namn eller webbadress. Skriv dess nyckel, eller en egen webbadress i kolumnen Webbadress.',
  lottery_without_signup: 'Lottning hör till en anmälan här. Skriv turordning, eller ändra kolumnen Anmälan.',
  lottery_needs_window:
    'Vid lottning måste anmälan stänga minst 120 minuter före start, i alla tider. Rätta tiderna först.',
  approval_without_signup: 'Godkännande hör till en anmälan här. Skriv aldrig, eller ändra kolumnen Anmälan.',
  no_times_to_publish: 'Publicera efter att tiderna är importerade. Skriv utkast så länge.',
  staffed_and_unstaffed: 'Välj ett av två: Obemannat, eller tider när vuxna är på plats.',
  wrong_form: 'Texten har fel form.',
  out_of_range: 'Talet är för litet eller för stort.',
  not_a_choice: 'Det går inte att välja.',
  too_many: 'För många. Ta bort någon.',
};

export const FEED_TROUBLES: Readonly<Record<FeedTrouble, string>> = {
  no_place: 'Posten säger inte var den är.',
  no_start: 'Posten har ingen dag med klockslag när den börjar.',
  no_end: 'Posten säger inte när den slutar, eller slutar en annan dag.',
};

const items = (count: number) => counted(count, 'post', 'poster');
const schedules = (count: number) => counted(count, 'schema', 'scheman');

export const FEED_NOTES: Readonly<Record<FeedNote, (count: number) => string>> = {
  deleted: (count) =>
    `${items(count)} har tagits bort i flödet. De tas inte bort här: ställ in eller arkivera dem själva.`,
  facility: (count) => `${items(count)} handlar om lokaler att boka, och tas inte med.`,
  online: (count) => `${items(count)} är bara på nätet, och tas inte med.`,
  past: (count) => `${items(count)} har redan varit.`,
  in_schedule: (count) => `${items(count)} hör till en serie som läggs ut av sitt schema.`,
  series_cancelled: (count) =>
    `${items(count)} gäller hela serier som är inställda, och tas inte med. Finns de redan här: ställ in dem på sidan Ställ in.`,
  persons: (count) => `Namn på ledare står i ${items(count)}. Namn läses aldrig in.`,
  exceptions: (count) =>
    `${counted(count, 'undantagsdag', 'undantagsdagar')} i flödet läses inte in. Ställ in de dagarna själva.`,
  ages: (count) => `Åldrar är översatta till årskurser i ${items(count)}. Se över det innan ni publicerar.`,
  no_price: (count) =>
    `Priset saknas i ${items(count)}. Det blir gratis, med texten ”Priset saknas i källan”. Rätta innan ni publicerar.`,
  other_currency: () => 'Priser i annan valuta än kronor läses inte in.',
  unstaffed: (count) =>
    `Flödet säger inget om vuxna på plats. ${counted(count, 'ny tid', 'nya tider')} läggs in utan vuxna, tills ni skriver när vuxna är där.`,
  places_left: () => 'Hur många platser som är kvar läses inte in. Det räknas här.',
  default_area: (count) => `${counted(count, 'ställe', 'ställen')} får den ort som du valde.`,
  default_organiser: (count) =>
    `${counted(count, 'aktivitet', 'aktiviteter')} får den arrangör som du valde.`,
  default_category: (count) =>
    `${counted(count, 'aktivitet', 'aktiviteter')} saknar en kategori som ni har. Den som du valde används, om du valde någon.`,
  no_name: (count) => `${items(count)} saknar namn, och tas inte med.`,
  no_times: (count) => `${schedules(count)} saknar klockslag, och tas inte med.`,
  not_weekly: (count) => `${schedules(count)} upprepas inte varje eller varannan vecka, och tas inte med.`,
  other_time_zone: (count) => `${schedules(count)} har en annan tidszon, och tas inte med.`,
  no_weekday: (count) => `${schedules(count)} säger inte vilken veckodag, och tas inte med.`,
};
