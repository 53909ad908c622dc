import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isWithinHours, presenceAt, type SessionTimes } from '../../../src/domain/session-now.ts';

const MINUTE = 60_000;

function times(date: string, hours: string, staffed = ''): SessionTimes {
  const [startTime = '', endTime = ''] = hours.split('–');
  const [staffedFrom = '', staffedTo = ''] = staffed.split('–');
  return { date, startTime, endTime, staffedFrom, staffedTo, unstaffed: false };
}

/** A second opinion on the instant of a wall clock: of a doubled hour the second, a skipped one moves forward. */
function instantBy(date: string, time: string): number {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime('Europe/Stockholm', {
    disambiguation: 'later',
  }).epochMilliseconds;
}

describe('every minute of the nights that go wrong', () => {
  const nights: [string, string][] = [
    ['spring', '2027-03-28'],
    ['autumn', '2027-10-31'],
    ['autumn, the year before', '2026-10-25'],
    ['New Year’s Eve', '2026-12-31'],
    ['New Year’s Day', '2027-01-01'],
    ['the leap day', '2028-02-29'],
  ];
  const hours = [
    ['00:00–03:00', '00:30–02:30'],
    ['01:00–04:00', '02:00–03:00'],
    ['01:30–02:15', '01:45–02:15'],
    ['02:00–03:00', '02:30–03:00'],
    ['02:30–05:00', '03:00–04:30'],
    ['21:00–23:59', '22:00–23:30'],
    ['00:00–23:59', '08:00–23:59'],
  ] as const;

  it.each(nights)('%s: open and staffed are what another calendar says', (_name, date) => {
    const from = instantBy(date, '00:00') - 60 * MINUTE;
    const until = instantBy(date, '23:59') + 120 * MINUTE;
    let minutesOpen = 0;
    for (const [open, staffed] of hours) {
      const session = times(date, open, staffed);
      const [opens, closes, comes, goes] = [
        session.startTime,
        session.endTime,
        session.staffedFrom,
        session.staffedTo,
      ].map((time) => instantBy(date, time)) as [number, number, number, number];
      for (let now = from; now <= until; now += MINUTE) {
        const isOpen = opens <= now && now < closes;
        const inside = now < comes ? 'before' : now < goes ? 'during' : 'after';
        if (isOpen) minutesOpen += 1;
        const found = [isWithinHours(session, now), presenceAt(session, now)];
        if (found[0] !== isOpen || found[1] !== (isOpen ? inside : undefined)) {
          expect(found, `${date} ${open} at ${new Date(now).toISOString()}`).toEqual([
            isOpen,
            isOpen ? inside : undefined,
          ]);
        }
      }
    }
    expect(minutesOpen).toBeGreaterThan(1500);
  });
});

describe('the doubled hour in October', () => {
  const session = times('2027-10-31', '01:00–04:00', '02:00–02:30');
  const at = (utc: string) => presenceAt(session, Date.parse(`2027-10-31T${utc}Z`));

  it('02:15 comes twice; adults are there the second time', () => {
    expect(at('00:15')).toBe('before');
    expect(at('00:59')).toBe('before');
    expect(at('01:00')).toBe('during');
    expect(at('01:29')).toBe('during');
    expect(at('01:30')).toBe('after');
    expect(at('02:59')).toBe('after');
    expect(at('03:00')).toBeUndefined();
  });
});

describe('where the moment lies in the staffed hours', () => {
  const noon = instantBy('2026-11-24', '12:00');
  const unstaffed = { ...times('2026-11-24', '10:00–14:00'), unstaffed: true };
  const cases: [string, SessionTimes, ReturnType<typeof presenceAt>][] = [
    ['not open yet', times('2026-11-24', '12:01–14:00', '12:01–14:00'), undefined],
    ['just closed', times('2026-11-24', '10:00–12:00', '10:00–12:00'), undefined],
    ['another day', times('2026-11-25', '10:00–14:00', '10:00–14:00'), undefined],
    ['no times at all', times('', ''), undefined],
    ['no end', times('2026-11-24', '10:00'), undefined],
    ['nothing stated about adults', times('2026-11-24', '10:00–14:00'), 'unknown'],
    ['half stated', times('2026-11-24', '10:00–14:00', '10:00'), 'unknown'],
    ['open without adults, by plan', unstaffed, 'none'],
    ['adults come in a minute', times('2026-11-24', '10:00–14:00', '12:01–14:00'), 'before'],
    ['adults have just come', times('2026-11-24', '10:00–14:00', '12:00–14:00'), 'during'],
    ['adults go in a minute', times('2026-11-24', '10:00–14:00', '10:00–12:01'), 'during'],
    ['adults have just gone', times('2026-11-24', '10:00–14:00', '10:00–12:00'), 'after'],
  ];
  it.each(cases)('%s', (_name, session, presence) => {
    expect(presenceAt(session, noon)).toBe(presence);
  });
});
