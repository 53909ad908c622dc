import { describe, expect, it } from 'vitest';
import type { Presence } from '../../../src/directory/safety-model.ts';
import { outNow } from '../../../src/views/adults-out.ts';
import { adultsOutView } from '../../../src/views/adults-out-page.ts';
import { calendarView } from '../../../src/views/calendar.ts';
import { outThisWeek } from '../../../src/views/out-this-week.ts';
import { startView } from '../../../src/views/start.ts';
import {
  AREA,
  aPartner,
  aPresence,
  aSession,
  at,
  aVenue,
  hours,
  plain,
  snapshotOf,
} from '../support/municipality.ts';

const MONDAY = '2026-11-23';
const FRIDAY = '2026-11-27';
const SATURDAY = '2026-11-28';
const OLOFSTROM = { ...AREA, id: 'area00000000002', name: 'Olofström', slug: 'olofstrom' };
const fieldWorkers = (over: Partial<Presence> = {}) =>
  aPresence({
    id: 'presence0000002',
    name: 'Fältarna',
    kind: 'field_workers',
    weekdays: ['fri', 'sat'],
    startTime: '18:00',
    endTime: '00:00',
    ...over,
  });

describe('the line about now', () => {
  const line = (date: string, time: string, presence: readonly Presence[] = [aPresence()]) =>
    plain(outNow(snapshotOf([], { presence }), at(date, time)));

  it.each([
    [FRIDAY, '20:59', ''],
    [FRIDAY, '21:00', 'Vuxna ute nu, enligt planen: Nattvandrare, Jämshög, till 01.00.'],
    [SATURDAY, '00:30', 'Vuxna ute nu, enligt planen: Nattvandrare, Jämshög, till 01.00.'],
    [SATURDAY, '01:00', ''],
    [SATURDAY, '21:30', ''],
  ])('%s %s: %s', (date, time, expected) => expect(line(date, time)).toBe(expected));

  it('tells of each kind in each area once, and of an event by its name', () => {
    const event = aPresence({
      kind: 'staff_event',
      name: 'Fritid på torget',
      area: OLOFSTROM,
      endTime: '22:00',
    });
    expect(line(FRIDAY, '21:30', [aPresence(), aPresence({ id: 'x' }), fieldWorkers(), event])).toBe(
      'Vuxna ute nu, enligt planen: Nattvandrare, Jämshög, till 01.00; Fältare, Jämshög, till 24; Fritid på torget, Olofström, till 22.',
    );
  });

  it('says the time at which it ends in the night when the clock skips an hour', () => {
    const late = aPresence({ endTime: '02:30', weekdays: ['sat'], validFrom: '2026-03-28', validUntil: '' });
    expect(line('2026-03-29', '03:15', [late])).toMatch(/till 03\.30\.$/);
    expect(line('2026-03-29', '03:30', [late])).toBe('');
  });

  it('says nothing of a cancelled evening', () => {
    expect(line(SATURDAY, '00:30', [aPresence({ cancelledDates: [FRIDAY] })])).toBe('');
  });

  it('is never counted among the open places', () => {
    const view = startView(snapshotOf([], { presence: [aPresence()] }), at(FRIDAY, '22:00'));
    expect(plain(view.outNow)).toMatch(/^Vuxna ute nu/);
    expect(plain(`${view.lit} ${view.rest}. ${view.lead}`)).toBe(
      'Inget är öppet just nu. Inget är planerat just nu.',
    );
    expect([view.openNow, view.groups]).toEqual([[], '']);
  });
});

describe('the calendar', () => {
  const week = (presence: readonly Presence[], date: string, time: string, options = {}) => {
    const view = calendarView(snapshotOf([], { presence }), MONDAY, at(date, time), options);
    const rows = view.days.flatMap(({ date: day, out = [] }) =>
      out.map((row) => plain(`${day} ${row.time}${row.cancelled ? ' inställt' : ''}`)),
    );
    return { rows, view };
  };

  it('has them on the day on which they begin, by the clock, cancelled ones too', () => {
    const presence = [aPresence(), fieldWorkers({ cancelledDates: [SATURDAY] })];
    expect(week(presence, MONDAY, '12:00').rows).toEqual([
      `${FRIDAY} 18–24`,
      `${FRIDAY} 21–01`,
      `${SATURDAY} 18–24 inställt`,
    ]);
  });

  it('keeps the night of yesterday until it ends, but not where it is kept to be read later', () => {
    expect(week([aPresence()], SATURDAY, '00:59').rows).toEqual([`${SATURDAY} till 01.00`]);
    expect(week([aPresence()], SATURDAY, '01:00').rows).toEqual([]);
    expect(week([aPresence()], SATURDAY, '00:30', { asPlanned: true }).rows).toEqual([]);
    expect(week([aPresence({ cancelledDates: [FRIDAY] })], SATURDAY, '00:30').rows).toEqual([]);
    expect(week([aPresence()], FRIDAY, '23:30', { asPlanned: true }).rows).toEqual([`${FRIDAY} 21–01`]);
  });

  it('is not empty when they are all there is, and counts them as no activity', () => {
    const { view } = week([aPresence()], MONDAY, '12:00');
    expect(view.empty).toBeUndefined();
    expect(plain(view.lead)).toBe('Inga aktiviteter är planerade den här veckan, men vuxna är ute.');
  });
});

describe('the page about them', () => {
  const page = (presence: readonly Presence[], date = MONDAY) =>
    adultsOutView(snapshotOf([], { presence }), at(date, '12:00'));

  it('has the two weeks to come, and what is known of each', () => {
    const { days, cards } = page([
      aPresence({
        partner: aPartner(),
        around: 'centrum',
        validUntil: '2026-12-18',
        sourceUrl: 'https://nattvandrarna.example.se',
        sourceAsOf: '2026-11-20',
      }),
    ]);
    expect(days.map(({ date, rows }) => [date, rows.length])).toEqual([
      [FRIDAY, 1],
      ['2026-12-04', 1],
    ]);
    expect(cards).toHaveLength(1);
    expect([cards[0]?.times, cards[0]?.place, cards[0]?.readOn].map((text) => plain(text ?? ''))).toEqual([
      'fre kl. 21–01, till och med 18 dec 2026',
      'Jämshög, centrum',
      'läst 20 nov 2026',
    ]);
    expect(cards[0]?.phone).toBe('070-174 06 06');
  });

  it('leaves out what has ended, and tells from when what has not begun', () => {
    expect(page([aPresence({ validUntil: '2026-11-20' })]).cards).toEqual([]);
    expect(plain(page([aPresence({ validFrom: '2027-01-08' })]).cards[0]?.times ?? '')).toBe(
      'fre kl. 21–01, från 8 jan 2027',
    );
    const early = aPresence({ startTime: '09:00', endTime: '11:00', validUntil: FRIDAY });
    expect([page([early], FRIDAY).cards.length, page([early], SATURDAY).cards.length]).toEqual([1, 0]);
    const lastNight = aPresence({ validUntil: FRIDAY });
    const cardsAt = (time: string) =>
      adultsOutView(snapshotOf([], { presence: [lastNight] }), at(SATURDAY, time)).cards.length;
    expect([cardsAt('00:30'), cardsAt('01:00')]).toEqual([1, 0]);
    const oneDay = { validFrom: FRIDAY, validUntil: FRIDAY, endTime: '23:00' };
    expect(plain(page([aPresence(oneDay)]).cards[0]?.times ?? '')).toBe('27 nov 2026 kl. 21–23');
  });
});

describe('the week of all adults', () => {
  const at1200 = at(MONDAY, '12:00');
  const kvarnen = aVenue();
  const lyktan = aVenue({ id: 'venue0000000002', name: 'Lyktan' });

  it('joins places and those who are out, each of its own kind', () => {
    const sessions = [
      aSession({ date: FRIDAY, ...hours('15:00', '20:00'), venue: kvarnen }),
      aSession({ date: FRIDAY, ...hours('16:00', '22:00'), venue: lyktan }),
      aSession({ date: FRIDAY, ...hours('12:00', '14:00'), venue: lyktan, status: 'cancelled' }),
    ];
    const week = outThisWeek(snapshotOf(sessions, { presence: [aPresence()] }), at1200);
    const friday = week[4];
    expect(week.map(({ today }) => today)).toEqual([true, false, false, false, false, false, false]);
    expect(plain(`${friday?.adults}: ${plain(friday?.open ?? '')}`)).toBe(
      '2 ställen och nattvandrare: vuxna kl. 15–01, nattvandrare i Jämshög från 21',
    );
    expect(friday?.bar).toMatchObject({
      from: 15 * 60,
      to: 25 * 60,
      spans: [
        { from: 15 * 60, to: 22 * 60, kind: 'staffed' },
        { from: 22 * 60, to: 25 * 60, kind: 'out' },
      ],
    });
    expect(week[5]).toMatchObject({ adults: '', open: 'Inga vuxna planerade' });
  });

  it('says where adults are waited for, and promises none there', () => {
    const waiting = aSession({ date: FRIDAY, ...hours('18:00', '20:30'), venue: lyktan, counted: 1 });
    const [, , , , friday] = outThisWeek(snapshotOf([waiting]), at1200);
    expect(plain(friday?.open ?? '')).toBe('Lyktan väntar på fler vuxna kl. 18–20.30');
    expect(friday?.adults).toBe('');
    expect(friday?.bar.spans).toEqual([{ from: 18 * 60, to: 20.5 * 60, kind: 'waiting' }]);
  });

  it('has no cancelled evening, and draws an ordinary week when there is nothing', () => {
    const presence = [aPresence({ cancelledDates: [FRIDAY] })];
    const week = outThisWeek(snapshotOf([], { presence }), at1200);
    expect(week.every(({ bar }) => bar.spans.length === 0)).toBe(true);
    expect(week[0]?.bar).toMatchObject({ from: 14 * 60, to: 22 * 60 });
  });
});
