import { isSchoolYear, UPPER_SECONDARY } from '../school-years.ts';
import { foldedWord, type Column } from './columns.ts';
import { readClock, readClockRange, readDate, readWeekdays } from './dates.ts';
import type { CellValue } from './rows.ts';

/** What is wrong with a cell by itself; the words are in `src/i18n/sv/staff-import.ts`. */
export type CellTrouble =
  | 'not_a_clock_time'
  | 'not_two_clock_times'
  | 'not_a_date'
  | 'date_without_year'
  | 'not_a_whole_number'
  | 'not_a_number'
  | 'not_yes_or_no'
  | 'not_a_choice'
  | 'not_weekdays'
  | 'not_weeks'
  | 'odd_or_even_weeks'
  | 'not_school_years'
  | 'ages'
  | 'not_a_price'
  | 'not_a_phone_number';

export type CellReading =
  { readonly values: Readonly<Record<string, CellValue>> } | { readonly trouble: CellTrouble };

/** The cell without what only the spreadsheet put there: an apostrophe before a formula sign, odd spaces, control signs. */
export function plainCell(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u200b\u200e\u200f\u2060\ufeff]/gu, '')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}

/** What a plain cell that is not empty says. References are left as they are: only the database knows the names. */
export function readCell(column: Column, text: string): CellReading {
  const [field = '', second = ''] = column.fields;
  const as = (value: CellValue): CellReading => ({ values: { [field]: value } });
  const one = (value: CellValue | undefined, trouble: CellTrouble): CellReading =>
    value === undefined ? { trouble } : as(value);
  const line = text.replace(/\s+/g, ' ');
  switch (column.reader) {
    case 'lines':
      return as(linesOf(text));
    case 'clock':
      return one(readClock(line), 'not_a_clock_time');
    case 'clock_range': {
      const range = readClockRange(line);
      return range
        ? { values: { [field]: range[0], [second]: range[1] } }
        : { trouble: 'not_two_clock_times' };
    }
    case 'date':
      return one(readDate(line), /^\d{1,2}[/.-]\d{1,2}$/.test(line) ? 'date_without_year' : 'not_a_date');
    case 'whole':
      return one(wholeOf(line), 'not_a_whole_number');
    case 'decimal':
      return one(decimalOf(line), 'not_a_number');
    case 'yes_no':
      return one(yesOrNo(line), 'not_yes_or_no');
    case 'choice':
      return one(choiceOf(column, line), 'not_a_choice');
    case 'choices':
      return one(choicesOf(column, text), 'not_a_choice');
    case 'weekdays':
      return one(readWeekdays(line), 'not_weekdays');
    case 'weeks':
      return one(weeksOf(line), /jämn|udda/i.test(line) ? 'odd_or_even_weeks' : 'not_weeks');
    case 'school_year':
      return one(schoolYearOf(line), 'not_school_years');
    case 'school_years': {
      const range = schoolYearsOf(line);
      if (range) return { values: { [field]: range[0], [second]: range[1] } };
      return { trouble: /(^|[\s\d])år/i.test(line) ? 'ages' : 'not_school_years' };
    }
    case 'price': {
      const price = priceOf(line);
      if (price === undefined) return { trouble: 'not_a_price' };
      return { values: { [field]: price === 0 ? 'free' : 'paid', [second]: price } };
    }
    case 'phone':
      return one(phoneOf(line), 'not_a_phone_number');
    case 'web':
      return as(/^www\./i.test(line) ? `https://${line}` : line);
    case 'slug':
      return as(line.toLowerCase().replace(/^\/+|\/+$/g, ''));
    default:
      return as(line);
  }
}

/** What an empty cell stores in a field that it empties. */
export function emptyValue(column: Column): CellValue {
  switch (column.reader) {
    case 'whole':
    case 'decimal':
    case 'weeks':
    case 'school_year':
    case 'school_years':
      return 0;
    case 'yes_no':
      return false;
    case 'choices':
    case 'weekdays':
    case 'references':
      return [];
    default:
      return '';
  }
}

function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .trim();
}

function wholeOf(text: string): number | undefined {
  const [, digits] =
    /^(\d[\d ]*)(?:[.,]0+)? ?(?:st|personer|platser|deltagare|vuxna?|minuter|min|dagar|dag)?\.?$/i.exec(
      text,
    ) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll(' ', ''));
}

function decimalOf(text: string): number | undefined {
  const [, sign = '', digits] = /^([-−]?)(\d{1,3}(?:[.,]\d+)?) ?[°%]? ?[NEÖ]?$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return Number(digits.replace(',', '.')) * (sign === '' ? 1 : -1);
}

const YES = new Set(['ja', 'j', 'x', 'yes', 'y', '1', 'sant', 'true', 'ok']);
const NO = new Set(['nej', 'n', 'no', '0', 'falskt', 'false', 'ej', 'inte']);

function yesOrNo(text: string): boolean | undefined {
  const word = foldedWord(text);
  if (YES.has(word) || text === '✓') return true;
  return NO.has(word) || /^[-–]$/.test(text) ? false : undefined;
}

function choiceOf(column: Column, text: string): string | undefined {
  const word = foldedWord(text);
  const choices = Object.entries(column.choices ?? {});
  const exact = choices.find(
    ([value, words]) => value === text || words.some((known) => foldedWord(known) === word),
  );
  if (exact || !column.withinText) return exact?.[0];
  const within = choices.filter(([, words]) =>
    words.some((known) => ` ${word} `.includes(` ${foldedWord(known)} `)),
  );
  return within.length === 1 ? within[0]?.[0] : undefined;
}

function choicesOf(column: Column, text: string): string[] | undefined {
  const parts = text
    .split(/[,;/\n]|\boch\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const chosen = parts.map((part) => choiceOf(column, part));
  if (chosen.some((value) => value === undefined)) return undefined;
  const values = new Set(chosen);
  return Object.keys(column.choices ?? {}).filter((value) => values.has(value));
}

const ORDINALS = [
  'varje',
  'varannan',
  'var tredje',
  'var fjarde',
  'var femte',
  'var sjatte',
  'var sjunde',
  'var attonde',
];

function weeksOf(text: string): number | undefined {
  const word = foldedWord(text)
    .replace(/ ?(veckor|vecka|v)$/, '')
    .replace(/ (e|a)$/, '');
  const inWords = ORDINALS.indexOf(word);
  if (inWords >= 0) return inWords + 1;
  const [, digits] = /^(?:var )?(\d{1,2})$/.exec(word) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

const STAGES: readonly (readonly [RegExp, number, number])[] = [
  [/^(lagstadiet|lag)$/, 1, 3],
  [/^(mellanstadiet|mellan)$/, 4, 6],
  [/^(hogstadiet|hog)$/, 7, 9],
  [/^(gymnasiet|gymnasium|gymnasie|gym|gymn|gy)$/, UPPER_SECONDARY, UPPER_SECONDARY],
  [/^(alla|alla arskurser|alla aldrar)$/, 1, UPPER_SECONDARY],
  [/^grundskolan$/, 1, 9],
];

function schoolYearOf(text: string): number | undefined {
  const range = schoolYearsOf(text);
  return range && range[0] === range[1] ? range[0] : undefined;
}

/** "åk 4–6", "7-9", "från åk 7", "mellanstadiet och högstadiet": the first and the last school year. */
function schoolYearsOf(text: string): readonly [number, number] | undefined {
  const ranges = text
    .replace(/\s*(?:och )?uppåt\s*$/i, '+')
    .split(/[,;]|\boch\b|\bsamt\b/)
    .filter((part) => part.trim() !== '')
    .map(rangeOf);
  if (ranges.length === 0 || ranges.includes(undefined)) return undefined;
  const known = ranges as (readonly [number, number])[];
  return [Math.min(...known.map(([from]) => from)), Math.max(...known.map(([, to]) => to))];
}

function rangeOf(part: string): readonly [number, number] | undefined {
  const isOpen = /^\s*från(?! .*till)/i.test(part) || /\+\s*$/.test(part);
  const bare = part.replace(/^\s*från( och med)?/i, '').replace(/\+\s*$/, '');
  const ends = bare.split(/\s*[-–—]\s*|\s+(?:till och med|till|t\.?o\.?m\.?)\s+/).map(yearsOf);
  const [first, last = first] = ends;
  if (ends.length > 2 || !first || !last || first[0] > last[1]) return undefined;
  return [first[0], isOpen && ends.length === 1 ? UPPER_SECONDARY : last[1]];
}

function yearsOf(text: string): readonly [number, number] | undefined {
  const word = foldedWord(text).replace(/^(ak|arskurs|arskurserna|klass|i) ?/, '');
  const stage = STAGES.find(([pattern]) => pattern.test(word));
  if (stage) return [stage[1], stage[2]];
  const year = /^\d{1,2}$/.test(word) ? Number(word) : 0;
  return isSchoolYear(year) ? [year, year] : undefined;
}

function priceOf(text: string): number | undefined {
  if (/^(gratis|kostnadsfritt?|fritt?|avgiftsfritt?|ingen( avgift| kostnad)?|free)$/i.test(text)) return 0;
  const [, digits] = /^(?:sek )?(\d[\d ]*)(?:[.,]0{1,2})? ?(?:kr|kronor|sek|:-|,-)?\.?$/i.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll(' ', ''));
}

function phoneOf(text: string): string | undefined {
  const plain = text
    .replace(/^(tel|telefon|tfn)[.:]*\s*/i, '')
    .replace(/\(0\)/g, '')
    .replace(/[()]/g, '')
    .replace(/[\u2010-\u2015−/.]/g, '-')
    .trim();
  return /^[0-9+ -]+$/.test(plain) ? plain : undefined;
}
