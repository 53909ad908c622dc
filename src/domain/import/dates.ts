import { clockTimeOf, isClockTime } from '../clock-time.ts';
import { addDays, isLocalDate, WEEKDAYS, type Weekday } from '../local-date.ts';
import { foldedWord } from './columns.ts';

/** Days and times as people write them in a spreadsheet. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** Day 0 of the numbers that a spreadsheet keeps dates as. */
const SPREADSHEET_EPOCH = '1899-12-30';
const MIDNIGHT = /[ T]0?0[:.]00([:.]00)?(\.0+)?Z?$/;

/** "2026-11-30", "30/11 2026", "30 november 2026", "2026-11-30 00:00", 46356; undefined when it is no day that exists. */
export function readDate(text: string): string | undefined {
  const day = text.replace(MIDNIGHT, '').trim();
  const date = partsOf(day);
  return date !== undefined && isLocalDate(date) ? date : undefined;
}

function partsOf(day: string): string | undefined {
  const yearFirst =
    /^(\d{4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,2})$/.exec(day) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(day);
  if (yearFirst) return written(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})$/.exec(day);
  if (dayFirst) return written(dayFirst[3], dayFirst[2], dayFirst[1]);
  const inWords = /^(?:den )?(\d{1,2})(?::?e)? ([a-zåäö]{3})[a-zåäö]*\.?,? (\d{4})$/.exec(day.toLowerCase());
  if (inWords) {
    const month = MONTHS.indexOf(inWords[2] ?? '') + 1;
    return month > 0 ? written(inWords[3], String(month), inWords[1]) : undefined;
  }
  return /^[34567]\d{4}$/.test(day) ? addDays(SPREADSHEET_EPOCH, Number(day)) : undefined;
}

function written(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** "17:00", "17.00", "17", "kl. 9.30", "17:00:00", 0,7083; undefined when it is no time of day. */
export function readClock(text: string): string | undefined {
  const plain = text.replace(/^kl(ockan)?\.?\s*/i, '').trim();
  const share = /^0[.,](\d{2,})$/.exec(plain);
  if (share && !/^0[.,][0-5]\d$/.test(plain)) return clockTimeOf(Math.round(Number(`0.${share[1]}`) * 1440));
  const found = /^(\d{1,2})(?:\s*[:.,]\s*(\d{2})(?:[:.]00)?)?$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain);
  if (!found) return undefined;
  const time = `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}`;
  return isClockTime(time) ? time : undefined;
}

const RANGE = /\s*(?:[-–—−]|\btill\b|\bto\b)\s*/;

/** "17–20", "kl. 17.00 till 19.30"; undefined when it is not two times. */
export function readClockRange(text: string): readonly [string, string] | undefined {
  const parts = text.split(RANGE);
  const [from, to] = parts.map(readClock);
  return parts.length === 2 && from !== undefined && to !== undefined ? [from, to] : undefined;
}

const DAYS: readonly (readonly string[])[] = [
  ['m', 'ma', 'man', 'mandag', 'mon', 'monday', 'mo'],
  ['ti', 'tis', 'tisd', 'tisdag', 'tue', 'tuesday', 'tu'],
  ['o', 'on', 'ons', 'onsd', 'onsdag', 'wed', 'wednesday', 'we'],
  ['to', 'tor', 'tors', 'torsd', 'torsdag', 'thu', 'thursday', 'th'],
  ['f', 'fr', 'fre', 'fred', 'fredag', 'fri', 'friday'],
  ['l', 'lo', 'lor', 'lord', 'lordag', 'sat', 'saturday', 'sa'],
  ['s', 'so', 'son', 'sond', 'sondag', 'sun', 'sunday', 'su'],
];
const GROUPS: Readonly<Record<string, readonly [number, number]>> = {
  vardag: [0, 4],
  vardagar: [0, 4],
  helg: [5, 6],
  helger: [5, 6],
  'alla dagar': [0, 6],
  'varje dag': [0, 6],
  dagligen: [0, 6],
};

/** "mån", "Måndagar", "måndag och onsdag", "mån–fre", "vardagar", in the order of the week; undefined when a word is no day. */
export function readWeekdays(text: string): Weekday[] | undefined {
  const chosen = new Set<number>();
  const parts = text
    .toLowerCase()
    .split(/[,;/+&\n]|\boch\b|\bsamt\b/)
    .map((part) => part.trim());
  for (const part of parts.filter((word) => word !== '')) {
    const whole = spanOf(part);
    for (const span of whole ? [whole] : part.split(/\s+/).map(spanOf)) {
      if (!span) return undefined;
      for (let day = span[0]; day <= span[1]; day += 1) chosen.add(day);
    }
  }
  return WEEKDAYS.filter((_, day) => chosen.has(day));
}

function spanOf(part: string): readonly [number, number] | undefined {
  const group = GROUPS[foldedWord(part)];
  if (group) return group;
  const ends = part.split(/\s*[-–—]\s*|\s+till\s+/).map(dayOf);
  const [from, to = from] = ends;
  if (ends.length > 2 || from === undefined || to === undefined || from < 0 || to < from) return undefined;
  return [from, to];
}

/** 0 = Monday; −1 when it is no day. */
function dayOf(word: string): number {
  const plain = foldedWord(word).replace(/(dag)(ar|en|arna)$/, '$1');
  return DAYS.findIndex((names) => names.includes(plain));
}
