import { describe, expect, it } from 'vitest';
import type { CalendarDay, Session } from '../../../src/directory/model.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import { breakFilter } from '../../../src/views/break-filter.ts';
import { breakList } from '../../../src/views/break-list.ts';
import { breakView } from '../../../src/views/break.ts';
import { schoolBreaks } from '../../../src/views/school-breaks.ts';
import {
  AREA,
  aSchedule,
  aSession,
  anActivity,
  at,
  aVenue,
  plain,
  snapshotOf,
  TODAY,
  UNSTAFFED,
} from '../support/municipality.ts';

const [FROM, TO] = ['2026-12-23', '2027-01-12'];
const calendarDays: CalendarDay[] = [
  ['Höstlov', '2026-10-26', '2026-10-30'] as const,
  ['Jullov', FROM, TO] as const,
  ['Sportlov', '2027-02-22', '2027-02-26'] as const,
].map(([name, from, to]) => ({
  kind: 'school_break',
  name,
  from,
  to,
  venueId: '',
  startTime: '',
  endTime: '',
}));

const forAll = anActivity({ id: 'all', title: 'Öppet hus' });
const paid = anActivity({ id: 'paid', title: 'Klättring', free: false, schoolYears: { from: 4, to: 6 } });
const onlyThen = aSchedule({ id: 'breaks', termRule: 'breaks' });
const elsewhere = aVenue({
  id: 'venue2',
  area: { ...AREA, id: 'area2', name: 'Gränum', slug: 'granum', sortOrder: 2 },
});
const on = (date: string, changes: Parameters<typeof aSession>[0] = {}) =>
  aSession({ date, activity: forAll, ...changes });

function view(
  sessions: readonly Session[],
  { slug = 'jullov-2026', query = '', moment = at(TODAY, '16:00') } = {},
) {
  const areas = [AREA, elsewhere.area];
  const snapshot = { ...snapshotOf(sessions, { calendarDays }), areas };
  const breaks = schoolBreaks(snapshot);
  const found = breaks.find((one) => one.slug === slug)!;
  return breakView(snapshot, breaks, found, breakFilter(new URLSearchParams(query), areas), moment);
}
const shownOn = (of: ReturnType<typeof view>) =>
  of.days.map(({ date, cards }) => [date, ...cards.map(({ title }) => title)].join(' '));

describe('the programme of a break', () => {
  it('holds what is in it, first and last day included, and says when it is', () => {
    const outside = [addDays(FROM, -1), addDays(TO, 1)].map((date) => on(date));
    const found = view([outside[0]!, on(FROM), on(TO), outside[1]!]);
    expect(shownOn(found)).toEqual([`${FROM} Öppet hus`, `${TO} Öppet hus`]);
    expect([found.pageTitle, plain(found.lead)]).toEqual(['Jullov 2026', '23 dec–12 jan. Om 4 veckor.']);
  });

  it('begins each day with what is there in the break alone, and names that', () => {
    const special = anActivity({ id: 'special', title: 'Lovhäng' });
    const found = view([
      on(FROM),
      on(FROM, { activity: special, schedule: onlyThen }),
      on(TO, { activity: special, schedule: onlyThen }),
    ]);
    expect(shownOn(found)).toEqual([`${FROM} Lovhäng Öppet hus`, `${TO} Lovhäng`]);
    expect(found.days[0]?.cards[0]?.facts.at(-1)?.text).toBe('Bara på lovet');
    expect(found.onlyThen.map(({ title, facts }) => [title, plain(facts.at(-1)?.text ?? '')])).toEqual([
      ['Lovhäng', '2 tillfällen'],
    ]);
  });

  it('counts what takes place: activities, free ones, and sessions with adults', () => {
    const found = view([
      on(FROM),
      on(TO, UNSTAFFED),
      on(TO, { activity: paid, counted: 1 }),
      on(TO, { activity: anActivity({ id: 'cancelled' }), status: 'cancelled' }),
    ]);
    expect(found.figures.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '2 aktiviteter',
      '1 är gratis',
      '1 tillfälle har vuxna på plats',
    ]);
    expect(found.days[1]?.cards.map(({ status }) => status)).toContain('cancelled');
  });

  it('leaves out what has passed of a break that goes on', () => {
    const found = view([on(FROM), on(addDays(FROM, 1))], { moment: at(FROM, '20:00') });
    expect(shownOn(found)).toEqual([`${addDays(FROM, 1)} Öppet hus`]);
    expect(plain(found.lead)).toBe('Pågår nu, till och med 12 jan.');
  });

  it('narrows to a band and an area, and keeps the one when the other is chosen', () => {
    const sessions = [
      on(FROM, { activity: paid }),
      on(FROM, {
        activity: anActivity({ id: 'old', title: 'Cv', schoolYears: { from: 7, to: 10 } }),
        venue: elsewhere,
      }),
    ];
    const found = view(sessions, { query: 'ak=4-6' });
    expect(shownOn(found)).toEqual([`${FROM} Klättring`]);
    const links = found.filters.flatMap((group) =>
      group.links.map(({ href, chosen }) => href + (chosen ? '!' : '')),
    );
    expect(links).toEqual([
      '/lov/jullov-2026',
      '/lov/jullov-2026?ak=4-6!',
      '/lov/jullov-2026?ak=7-9',
      '/lov/jullov-2026?ak=gymnasiet',
      '/lov/jullov-2026?ak=4-6!',
      '/lov/jullov-2026?ak=4-6&ort=jamshog',
      '/lov/jullov-2026?ak=4-6&ort=granum',
    ]);
    const nothing = view(sessions, { query: 'ak=4-6&ort=granum' });
    expect([nothing.days, plain(nothing.empty?.title ?? ''), nothing.empty?.ways[0]?.href]).toEqual([
      [],
      'Inget på lovet för åk 4–6 i Gränum',
      '/lov/jullov-2026',
    ]);
    expect(shownOn(view(sessions, { query: 'ak=5&ort=lund' }))).toHaveLength(1);
  });

  it('comes week by week when it is long, and whole when it is not', () => {
    const days = Array.from({ length: 15 }, (_, day) => addDays(FROM, day));
    const sessions = days.flatMap((date) => Array.from({ length: 8 }, () => on(date)));
    const first = view(sessions);
    expect(shownOn(first)).toHaveLength(5);
    expect(plain(first.programmeTitle)).toBe('Dag för dag, v. 52');
    expect([first.week?.previous, first.week?.next?.href]).toEqual([
      undefined,
      '/lov/jullov-2026?v=2026-53#programme',
    ]);
    expect(view(sessions, { query: 'v=2026-53' }).days[0]?.date).toBe('2026-12-28');
    expect(view(sessions, { query: 'v=1999-01' }).days[0]?.date).toBe(FROM);
    expect(first.figures[2]?.value).toBe(120);
    const short = view(sessions.slice(0, 100), { query: 'v=2026-53' });
    expect([short.week, short.days.length]).toEqual([undefined, 13]);
  });

  it('says so when nothing is planned, and goes on to what is', () => {
    const found = view([on(TODAY)]);
    expect([found.empty?.title, found.empty?.ways.map(({ href }) => href)]).toEqual([
      'Inget är planerat än',
      ['/kalender', '/aktiviteter'],
    ]);
    expect([found.figures, found.filters, found.days]).toEqual([[], [], []]);
  });

  it('is over when the last day is, and leads to the next break', () => {
    const over = view([on(TO)], { moment: at(addDays(TO, 1), '00:00') });
    expect([plain(over.lead), over.days, over.empty?.title, over.empty?.ways[0]]).toEqual([
      '23 dec–12 jan. Lovet är slut.',
      [],
      'Lovet är slut',
      { href: '/lov/sportlov-2027', text: 'Se sportlov' },
    ]);
    expect(plain(over.empty?.text ?? '')).toBe('Nästa lov är sportlov, 22–26 feb.');
    const last = view([], { slug: 'sportlov-2027', moment: at('2027-03-01', '12:00') });
    expect(last.empty?.ways.map(({ href }) => href)).toEqual(['/kalender']);
  });
});

it('lists the breaks that come, and the last that has passed', () => {
  const snapshot = snapshotOf([on(FROM), on(TO, { activity: paid })], { calendarDays });
  const { coming, last } = breakList(snapshot, at(TODAY, '12:00'));
  const early = breakList(snapshot, at(addDays(FROM, -367), '12:00'));
  expect(
    early.coming.map(({ href }) => href),
    'none more than a year ahead',
  ).toEqual(['/lov/hostlov-2026']);
  expect([...coming, last!].map((row) => plain(Object.values(row).join(' | ')))).toEqual([
    '/lov/jullov-2026 | Jullov 2026 | 23 dec–12 jan | Om 4 veckor | 2 aktiviteter, 1 är gratis.',
    '/lov/sportlov-2027 | Sportlov 2027 | 22–26 feb | Om 13 veckor | Inget är planerat än.',
    '/lov/hostlov-2026 | Höstlov 2026 | 26–30 okt | Slut | ',
  ]);
});
