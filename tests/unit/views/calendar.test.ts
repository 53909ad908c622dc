import { describe, expect, it } from 'vitest';
import type { CalendarDay, Session } from '../../../src/directory/model.ts';
import { calendarView } from '../../../src/views/calendar.ts';
import {
  aSession,
  anActivity,
  at,
  hours,
  plain,
  snapshotOf,
  TODAY,
  UNSTAFFED,
} from '../support/municipality.ts';

const MONDAY = '2026-11-23';
const on = (date: string, changes: Parameters<typeof aSession>[0] = {}) => aSession({ date, ...changes });
const view = (
  sessions: readonly Session[],
  { monday = MONDAY, moment = at(TODAY, '16:20'), calendarDays = [] as CalendarDay[] } = {},
) => calendarView(snapshotOf(sessions, { calendarDays }), monday, moment);
const counts = (...of: Parameters<typeof view>) =>
  view(...of).days.map(({ date, cards }) => [date, cards.length]);

describe('the days of a week', () => {
  it('are those that are left of this week', () => {
    expect(view([]).days.map(({ date }) => date)).toEqual([
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]);
    expect(view([], { moment: at('2026-11-29', '23:59') }).days.map(({ date }) => date)).toEqual([
      '2026-11-29',
    ]);
  });

  it('are seven in every other week', () => {
    expect(view([], { monday: '2026-11-16' }).days).toHaveLength(7);
    expect(view([], { monday: '2026-11-30' }).days).toHaveLength(7);
  });

  it('say which is today, what is special, and the year when it is another', () => {
    const turn = view([], { monday: '2026-12-28', moment: at('2026-12-28', '00:00') });
    expect(
      turn.days.map((day) => plain(`${day.name}, ${day.detail}, ${day.note}`) + (day.today ? '!' : '')),
    ).toEqual([
      'I dag, mån 28 dec, !',
      'I morgon, tis 29 dec, ',
      'Onsdag, 30 dec, ',
      'Torsdag, 31 dec, Nyårsafton',
      'Fredag, 1 jan 2027, Nyårsdagen',
      'Lördag, 2 jan 2027, ',
      'Söndag, 3 jan 2027, ',
    ]);
    expect(plain(turn.title)).toBe('Vecka 53');
    expect([turn.previous?.href, turn.next?.href]).toEqual(['/kalender?v=2026-52', '/kalender?v=2027-01']);
    expect([turn.previous, turn.next].map((link) => plain(link?.text ?? ''))).toEqual(['v. 52', 'v. 1']);
  });

  it('lead no further than what is known', () => {
    const reach = (monday: string) => {
      const { previous, next } = view([], { monday });
      return [previous?.href, next?.href];
    };
    expect(reach('2026-11-16')).toEqual([undefined, '/kalender?v=2026-48']);
    expect(reach('2027-03-15')).toEqual(['/kalender?v=2027-10', '/kalender?v=2027-12']);
    expect(reach('2027-03-22')).toEqual(['/kalender?v=2027-11', undefined]);
  });

  it('tell nothing that closes one venue only', () => {
    const calendarDays: CalendarDay[] = [
      {
        kind: 'closed',
        name: 'Städning',
        from: TODAY,
        to: TODAY,
        venueId: 'venue0000000001',
        startTime: '',
        endTime: '',
      },
    ];
    expect(view([], { calendarDays }).days[0]?.note).toBe('');
  });
});

describe('the sessions of a week', () => {
  it('leave this week when they end, to the minute', () => {
    const session = on(TODAY, hours('15:00', '16:20'));
    expect(counts([session], { moment: at(TODAY, '16:19') })[0]).toEqual([TODAY, 1]);
    expect(counts([session], { moment: at(TODAY, '16:20') })[0]).toEqual([TODAY, 0]);
  });

  it('stay in a week that has passed, as long as it is known', () => {
    const sessions = [on('2026-11-18'), on('2026-11-22'), on(MONDAY)];
    expect(counts(sessions, { monday: '2026-11-16' })).toEqual([
      ['2026-11-16', 0],
      ['2026-11-17', 0],
      ['2026-11-18', 1],
      ['2026-11-19', 0],
      ['2026-11-20', 0],
      ['2026-11-21', 0],
      ['2026-11-22', 1],
    ]);
    expect(plain(view(sessions, { monday: '2026-11-16' }).lead)).toBe('2 tillfällen, 2 med vuxna på plats.');
  });

  it('stand on their day from Monday to Sunday', () => {
    const sessions = ['2026-11-29', '2026-11-30', '2026-12-03', '2026-12-06', '2026-12-07'].map((date) =>
      on(date),
    );
    expect(counts(sessions, { monday: '2026-11-30' }).filter(([, cards]) => cards !== 0)).toEqual([
      ['2026-11-30', 1],
      ['2026-12-03', 1],
      ['2026-12-06', 1],
    ]);
  });

  it('keep the cancelled ones on their day', () => {
    const [day] = view([on(TODAY, { status: 'cancelled' })]).days;
    expect(day?.cards.map(({ status }) => status)).toEqual(['cancelled']);
  });
});

it('says the same later, as planned: nothing about now and about today', () => {
  const sessions = [on(TODAY, hours('15:00', '20:00')), on('2026-11-25')];
  const moment = at(TODAY, '16:20');
  const { days } = calendarView(snapshotOf(sessions), MONDAY, moment, { asPlanned: true });
  expect(days.slice(0, 2).map(({ name, detail, today }) => [name, plain(detail), today])).toEqual([
    ['Tisdag', '24 nov', false],
    ['Onsdag', '25 nov', false],
  ]);
  const cards = days.flatMap((day) => day.cards);
  expect(cards.map(({ isNow, supervision }) => [isNow, supervision.isNow])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(JSON.stringify(cards)).not.toMatch(/\bnu\b/);
});

describe('the lead', () => {
  const stale = anActivity({ supervisionConfirmedOn: '2026-01-01' });
  const cases: [string, Session[], string][] = [
    ['nothing', [], 'Inget är planerat den här veckan.'],
    ['everything cancelled', [on(TODAY, { status: 'cancelled' })], 'Inget är planerat den här veckan.'],
    ['one, staffed', [on(TODAY)], '1 tillfälle, 1 med vuxna på plats.'],
    ['one, moved', [on(TODAY, { status: 'moved' })], '1 tillfälle, 1 med vuxna på plats.'],
    ['none of them staffed', [on(TODAY, UNSTAFFED), on(TODAY, { counted: 1 })], '2 tillfällen.'],
    [
      'old facts promise nothing',
      [on(TODAY, { activity: stale }), on(TODAY)],
      '2 tillfällen, 1 med vuxna på plats.',
    ],
    [
      'what has ended is not counted',
      [on(MONDAY), on(TODAY, hours('09:00', '10:00'))],
      'Inget är planerat den här veckan.',
    ],
  ];
  it.each(cases)('%s', (_name, sessions, lead) => {
    expect(plain(view(sessions).lead)).toBe(lead);
  });
});

describe('a week without anything', () => {
  const hrefsOf = (...of: Parameters<typeof view>) => view(...of).empty?.ways.map(({ href }) => href);

  it('leads to the next that has something, and says when', () => {
    const found = view([on('2026-12-09', { status: 'cancelled' }), on('2026-12-10')], {
      monday: '2026-11-30',
    });
    expect(plain(found.empty?.text ?? '')).toBe('Nästa gång något händer är tors 10 dec.');
    expect(found.empty?.ways.map(({ href }) => href)).toEqual([
      '/kalender?v=2026-50#dag-2026-12-10',
      '/aktiviteter',
    ]);
    expect(hrefsOf([on('2026-12-09', { status: 'cancelled' })], { monday: '2026-11-30' })).toEqual([
      '/aktiviteter',
    ]);
  });

  it('is none that has a cancelled session', () => {
    expect(hrefsOf([on(TODAY, { status: 'cancelled' })])).toBeUndefined();
    expect(hrefsOf([on(TODAY)])).toBeUndefined();
  });
});
