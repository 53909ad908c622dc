import type { TermProblem } from '../../domain/activity-copy.ts';
import type { ActivityRow, ActivityTimes } from '../../domain/activity-answers.ts';
import { WEEKDAYS } from '../../domain/local-date.ts';
import { adults, sessions } from './counts.ts';
import { dayMonthYear, WEEKDAY_NAMES } from './dates.ts';
import { capitalised, counted, listed, numberWord } from './numbers.ts';
import { timeRange } from './times.ts';

/** Words of the staff pages about activities. */
export const activities = {
  menu: 'Aktiviteter',
  title: 'Aktiviteter',
  lead: 'Allt som erbjuds: det som är på väg, det som syns och det som vilar.',
  add: 'Ny aktivitet',
  search: 'Sök aktivitet, arrangör eller ställe',
  searchButton: 'Sök',
  clear: 'Visa alla',
  hits: (count: number, query: string) => `${counted(count, 'träff', 'träffar')} på ”${query}”.`,
  none: 'Ingen aktivitet heter så. Prova ett annat ord.',
  empty: 'Inget här just nu.',
  groups: { draft: 'Utkast', published: 'Publicerade', archived: 'Arkiverade' } satisfies Record<
    ActivityRow['status'],
    string
  >,
  groupTexts: {
    draft: 'Syns bara för er.',
    published: 'Syns för alla.',
    archived: 'Gömda, men allt är sparat.',
  } satisfies Record<ActivityRow['status'], string>,
  next: (when: string, venue: string) => `Nästa: ${when}, ${venue}`,
  noNext: 'Inga kommande tider',
  signups: (count: number) => `${counted(count, 'anmäld', 'anmälda')}`,
  lacks: (facts: readonly string[]) => `Saknas för att publicera: ${listed(facts)}`,
  ready: 'Klar att publicera',
  noTimes: 'Inget schema som gäller nu eller senare.',
};

export const activityDesk = {
  status: { draft: 'Utkast', published: 'Publicerad', archived: 'Arkiverad' },
  publicPage: 'Visa på webbplatsen',
  admin: 'Ändra i administrationen',
  adminTimes: 'Ändra i administrationen',
  lacksTitle: 'Det här saknas för att publicera',
  lacksText: 'Fyll i det i administrationen, så går det att publicera.',
  hiddenVenue: (names: readonly string[]) =>
    `${listed(names)} är inte publicerat. Tiderna där syns först när stället är publicerat.`,
  times: 'Tider och personal',
  staff: (names: readonly string[]) => `Ordinarie personal: ${listed(names)}`,
  noStaff: 'Ingen ordinarie personal',
  left: (name: string) => `${name} (slutat)`,
  numbers: (least: number, places: number) =>
    `Minst ${adults(least)}, högst ${counted(places, 'deltagare', 'deltagare')}`,
  singles: (count: number) => `${capitalised(sessions(count))} utanför schemat.`,
  preview: 'Förhandsgranska',
  previewText:
    'Så kommer sidan att se ut. Den som får länken ser utkastet i en vecka, utan att logga in. Länken sparas ingenstans.',
  previewLink: 'Länk att dela',
  previewLinkHint: 'Markera och kopiera. Den gäller i sju dagar, från nu.',
  publishTitle: 'Publicera',
  publishText: 'Aktiviteten och dess tider syns för alla direkt.',
  publish: 'Publicera nu',
  unpublishTitle: 'Dra tillbaka',
  unpublishText: 'Aktiviteten blir ett utkast igen och försvinner från webbplatsen. Tiderna är kvar.',
  unpublish: 'Gör till utkast',
  copyTitle: 'Ny termin',
  copyText: 'Samma scheman, personal och frågor i ett nytt utkast. Anmälningar följer inte med.',
  copy: 'Kopiera till nästa termin',
  extendTitle: 'Fortsätt längre',
  extendText:
    'Det är drop-in, så ni behöver ingen ny sida: flytta sista dagen. Adress och länkar är desamma, och lov räknas bort som vanligt.',
  extendUntil: 'Ny sista dag',
  extend: 'Förläng',
  alike: 'Gör en ny som liknar den här',
  archiveTitle: 'Arkivera',
  archiveText: (removable: number) =>
    `Aktiviteten göms. ${
      removable > 0
        ? `${capitalised(sessions(removable))} som ingen har anmält sig till tas bort, så att personalen blir ledig. `
        : ''
    }Det som har varit är kvar, och du kan ta fram aktiviteten igen.`,
  archive: 'Arkivera',
  unarchiveTitle: 'Ta fram igen',
  unarchiveText:
    'Den blir ett utkast med sina scheman. Kommande tider skapas på nytt. Sedan kan du publicera.',
  unarchive: 'Ta fram som utkast',
  done: {
    skapad: 'Aktiviteten är sparad som utkast.',
    publicerad: 'Aktiviteten är publicerad och syns för alla.',
    utkast: 'Aktiviteten är ett utkast och syns inte längre.',
    arkiverad: 'Aktiviteten är arkiverad.',
    framtagen: 'Aktiviteten är ett utkast igen.',
    forlangd: 'Aktiviteten fortsätter till den nya sista dagen.',
    kopierad: 'Kopian är klar. Gå igenom uppgifterna om vuxna och trygghet innan du publicerar.',
  },
  hasFamiliesTitle: 'Det går inte än',
  hasFamilies: (count: number) =>
    `${capitalised(counted(count, 'anmälan', 'anmälningar'))} gäller det som kommer. Ställ in tillfällena först, så får familjerna besked. Kom sedan tillbaka hit.`,
  toClosing: 'Ställ in tillfällen',
  changedTitle: 'Någon annan hann före',
  changedText: 'Aktiviteten har ändrats sedan du öppnade sidan. Läs igenom och välj på nytt.',
  invalidTitle: 'Det går inte att publicera än',
};

export type Deed = keyof typeof activityDesk.done;

export const copyWords = {
  title: (name: string) => `Kopiera ${name}`,
  lead: 'Först ser du vad kopian får. Inget sparas förrän du säger ja.',
  from: 'Terminens första dag',
  until: 'Terminens sista dag',
  hint: 'Förslaget följer loven i kalendern. Ändra om det behövs.',
  preview: 'Visa vad som kopieras',
  previewTitle: 'Blir kopian rätt?',
  slug: 'Adress på webbplatsen',
  draft: 'Kopian blir ett utkast. Uppgifterna om vuxna och trygghet ska bekräftas på nytt.',
  schedules: 'Scheman',
  dates: (from: string, until: string) => `${from} till ${until}`,
  before: 'I dag:',
  after: 'I kopian:',
  sessions: (count: number) => `${sessions(count)}, lov och röda dagar borträknade`,
  noSessions: 'Inga tillfällen: alla dagar är lov, röda dagar eller stängda.',
  left: (names: readonly string[]) => `${listed(names)} har slutat och följer inte med.`,
  clash: (name: string, where: string, day: string, count: number) =>
    `${name} är redan på ${where} ${day}${count > 1 ? ` och ${counted(count - 1, 'gång', 'gånger')} till` : ''}. Då läggs ${name} inte in, och sidan visar att en vuxen saknas.`,
  window: (opensDays: number, closesMinutes: number) =>
    [
      opensDays > 0 ? `Anmälan öppnar ${counted(opensDays, 'dag', 'dagar')} före` : 'Anmälan är öppen direkt',
      closesMinutes > 0
        ? `stänger ${closesMinutes >= 120 ? counted(Math.round(closesMinutes / 60), 'timme', 'timmar') : counted(closesMinutes, 'minut', 'minuter')} före`
        : 'stänger när det börjar',
    ].join(' och '),
  questions: 'Frågor till familjerna',
  noQuestions: 'Inga egna frågor.',
  notCopied: 'Följer inte med',
  notSignups: 'Anmälningar och reservlistor',
  openEnded: (count: number) =>
    `${capitalised(counted(count, 'schema', 'scheman'))} som gäller tills vidare och fortsätter av sig själva`,
  singles: (count: number) => `${capitalised(sessions(count))} utanför schemat`,
  confirm: 'Skapa kopian',
  change: 'Ändra datum',
  already: 'Den kopian finns redan',
  alreadyText: 'Aktiviteten är kopierad till just de datumen.',
  toCopy: 'Öppna kopian',
  changedTitle: 'Något ändrades medan du läste',
  changedText: 'Inget är kopierat ännu. Läs igenom igen och säg ja till det som gäller nu.',
  nothingTitle: 'Det finns inget att kopiera',
  nothingText:
    'Aktiviteten har inga scheman med en sista dag. Det som gäller tills vidare fortsätter av sig självt.',
};

export const TERM_PROBLEMS: Record<
  TermProblem | 'nothing_to_copy' | 'times_lack_facts' | 'not_later',
  string
> = {
  missing: 'Fyll i en dag.',
  not_a_date: 'Skriv en dag som finns, som ÅÅÅÅ-MM-DD, till exempel 2027-01-11.',
  in_the_past: 'Välj i dag eller en senare dag.',
  until_before_from: 'Sista dagen måste vara samma dag som den första, eller senare.',
  too_long: 'Välj högst ett drygt år framåt.',
  nothing_to_copy: 'Det finns inga scheman med en sista dag att kopiera.',
  times_lack_facts:
    'Ett av schemana saknar bemannade tider, minst antal vuxna eller högst antal deltagare. Rätta det i administrationen först.',
  not_later: 'Välj en dag efter den som gäller nu.',
};

const EVERY = ['', 'varje vecka', 'varannan vecka', 'var tredje vecka', 'var fjärde vecka'];

/** "Tisdagar och torsdagar kl. 17–18.30, varannan vecka". */
export function timesWords(
  times: Pick<ActivityTimes, 'weekdays' | 'startTime' | 'endTime' | 'everyNWeeks'>,
): string {
  const days = times.weekdays
    .toSorted((a, b) => WEEKDAYS.indexOf(a) - WEEKDAYS.indexOf(b))
    .map((day) => `${WEEKDAY_NAMES[day]}ar`);
  const often =
    times.everyNWeeks > 1
      ? `, ${EVERY[times.everyNWeeks] ?? `var ${numberWord(times.everyNWeeks)}:e vecka`}`
      : '';
  return `${capitalised(listed(days))} kl. ${timeRange(times.startTime, times.endTime)}${often}`;
}

/** "24 aug 2026 till 11 dec 2026", "från 24 aug 2026 tills vidare". */
export function periodWords({
  validFrom,
  validUntil,
}: Pick<ActivityTimes, 'validFrom' | 'validUntil'>): string {
  return validUntil === ''
    ? `från ${dayMonthYear(validFrom)} tills vidare`
    : copyWords.dates(dayMonthYear(validFrom), dayMonthYear(validUntil));
}

/** "Vuxna på plats 17–18.30", "Utan vuxna". */
export function staffedWords(times: Pick<ActivityTimes, 'unstaffed' | 'staffedFrom' | 'staffedTo'>): string {
  return times.unstaffed ? 'Utan vuxna' : `Vuxna på plats ${timeRange(times.staffedFrom, times.staffedTo)}`;
}
