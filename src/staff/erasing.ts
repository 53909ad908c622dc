import { ERASED_CLASSES, type ErasedClass } from '../domain/retention.ts';
import type { StaffErasing } from '../domain/staff-answers.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import { dayMonthYear, datedDay } from '../i18n/sv/dates.ts';
import { capitalised } from '../i18n/sv/numbers.ts';
import { ERASED_CLASS_WORDS, erasingPage as words } from '../i18n/sv/staff-erasing.ts';
import { atTime, momentWords } from '../i18n/sv/times.ts';

/** What the page about erasing shows, in ready words. */
export interface ErasingModel {
  readonly title: string;
  readonly lead: string;
  readonly classes: readonly {
    readonly kind: ErasedClass;
    readonly label: string;
    readonly rule: string;
    readonly count: number;
    /** Empty when none goes. */
    readonly oldest: string;
  }[];
  readonly serverLog: { readonly label: string; readonly rule: string };
  readonly last: string;
  readonly removed: readonly { readonly label: string; readonly count: number }[];
}

/** What families have signed up for comes first, the server's own traces last. */
const SHOWN: readonly ErasedClass[] = [
  'session',
  'course',
  'waiting',
  'cancelled',
  'held',
  'attendance',
  'mail',
  'openMail',
  'message',
  'link',
  'import',
  'report',
  'log',
  'signIn',
];

export function erasingModel(
  { nextAt, due, retention, last, serverLog }: StaffErasing,
  now: number,
): ErasingModel {
  const { date, time } = wallClockOf(nextAt);
  const classes = SHOWN.map((kind) => {
    const { label, rule } = ERASED_CLASS_WORDS[kind];
    const { count = 0, oldest = '' } = due.find((one) => one.kind === kind) ?? {};
    return {
      kind,
      label,
      rule: capitalised(rule(retention)),
      count,
      oldest: count > 0 && oldest !== '' ? words.oldest(dayMonthYear(oldest)) : '',
    };
  });
  const removed = ERASED_CLASSES.flatMap((kind) => {
    const count = last?.erased[kind] ?? 0;
    return count > 0 ? [{ label: ERASED_CLASS_WORDS[kind].label, count }] : [];
  });
  return {
    title: words.title(classes.reduce((sum, { count }) => sum + count, 0)),
    lead: words.lead(momentWords(`${date} ${time}`, wallClockOf(now).date)),
    classes,
    serverLog: {
      label: words.serverLog,
      rule: capitalised(words.serverLogRule(serverLog.days, serverLog.withAddresses)),
    },
    last: lastWords(last, removed.length),
    removed,
  };
}

function lastWords(last: StaffErasing['last'], kinds: number): string {
  if (!last) return words.never;
  const { date, time } = wallClockOf(last.at);
  const when = capitalised(`${datedDay(date)} ${atTime(time)}`);
  return kinds === 0 ? words.nothing(when) : words.took(when);
}
