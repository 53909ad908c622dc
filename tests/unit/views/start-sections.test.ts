import { describe, expect, it } from 'vitest';
import { DEMO_CATEGORIES } from '../../../bench/categories.ts';
import type { CalendarDay, Session } from '../../../src/directory/model.ts';
import { startView } from '../../../src/views/start.ts';
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

function view(
  sessions: readonly Session[],
  moment = at(TODAY, '16:00'),
  calendarDays: readonly CalendarDay[] = [],
) {
  return startView(snapshotOf(sessions, { calendarDays }), moment);
}

describe('the cards of what is open', () => {
  it('begin with those that have adults, then those that close first', () => {
    const sessions = [
      aSession({ id: 'unstaffed', ...UNSTAFFED, endTime: '17:00' }),
      aSession({ id: 'long', endTime: '21:00' }),
      aSession({ id: 'short', endTime: '18:00' }),
    ];
    expect(view(sessions).openNow.map(({ href }) => href)).toEqual([
      '/tillfallen/short',
      '/tillfallen/long',
      '/tillfallen/unstaffed',
    ]);
  });

  it('are eight at most, on one scale, with the pin at now', () => {
    const { openNow } = view(
      Array.from({ length: 9 }, (_, hour) => aSession(hours('09:00', `${17 + (hour % 3)}:00`))),
    );
    expect(openNow).toHaveLength(8);
    expect(new Set(openNow.map(({ bar }) => `${bar?.from}–${bar?.to} ${bar?.now}`)).size).toBe(1);
    expect(openNow[0]?.bar?.now).toBe(960);
  });

  it('are none for what is cancelled', () => {
    expect(view([aSession({ status: 'cancelled' })]).openNow).toEqual([]);
  });
});

describe('what comes later', () => {
  it('is today, with the cancelled ones of the day, six at most', () => {
    const sessions = Array.from({ length: 7 }, (_, hour) =>
      aSession({
        ...hours(`${17 + hour}:00`, `${17 + hour}:30`),
        status: hour === 1 ? 'cancelled' : 'planned',
      }),
    );
    const { later } = view(sessions.concat(aSession({ date: '2026-11-25' })));
    expect(later.title).toBe('Senare i dag');
    expect(later.cards.map(({ status }) => status)).toEqual([
      'planned',
      'cancelled',
      ...Array.from({ length: 4 }, () => 'planned'),
    ]);
  });

  it('is the next day with anything that is not cancelled', () => {
    const { later } = view([
      aSession({ ...hours('17:00', '18:00'), status: 'cancelled' }),
      aSession({ date: '2026-11-28' }),
      aSession({ date: '2026-11-29' }),
    ]);
    expect(plain(later.title)).toBe('Nästa: lör 28 nov');
    expect([later.date, later.cards.length]).toEqual(['2026-11-28', 1]);
  });

  it('is nothing, without a heading, when nothing is planned', () => {
    expect(view([]).later).toEqual({ title: '', cards: [], date: '' });
    expect(view([aSession({ date: '2026-11-25', status: 'cancelled' })]).later).toEqual({
      title: '',
      cards: [],
      date: '',
    });
  });
});

describe('the next school break', () => {
  const holiday = (from: string, to: string, name = 'Jullov'): CalendarDay => ({
    kind: 'school_break',
    name,
    from,
    to,
    venueId: '',
    startTime: '',
    endTime: '',
  });
  const shown = (calendarDays: CalendarDay[], sessions: Session[] = [], moment = at(TODAY, '16:00')) => {
    const found = view(sessions, moment, calendarDays).schoolBreak;
    return (
      found && { ...found, until: plain(found.until), dates: plain(found.dates), text: plain(found.text) }
    );
  };

  it('is the first that has not ended', () => {
    const breaks = [
      holiday('2027-02-15', '2027-02-19', 'Sportlov'),
      holiday('2026-12-21', '2027-01-08'),
      holiday('2026-11-02', '2026-11-06', 'Höstlov'),
    ];
    expect(shown(breaks)).toEqual({
      name: 'Jullov',
      until: 'Om 4 veckor',
      dates: '21 dec–8 jan',
      text: '',
      link: undefined,
      winter: true,
    });
  });

  it('is 120 days away at most', () => {
    expect(shown([holiday('2027-03-24', '2027-03-26')])?.name).toBe('Jullov');
    expect(shown([holiday('2027-03-25', '2027-03-26')])).toBeUndefined();
  });

  it('lasts through its last day', () => {
    const breaks = [holiday('2026-11-20', TODAY)];
    expect(shown(breaks)?.until).toBe('Just nu');
    expect(shown(breaks, [], at('2026-11-25', '00:00'))).toBeUndefined();
    expect(shown([holiday('2026-11-25', '2026-11-25')])?.until).toBe('I morgon');
  });

  it('is none of the other special days', () => {
    expect(shown([{ ...holiday('2026-11-30', '2026-12-01'), kind: 'closed' }])).toBeUndefined();
  });

  it('counts activities, not sessions, and what of it is free', () => {
    const paid = anActivity({ id: 'paid', free: false, priceSek: 50 });
    const sessions = [
      aSession({ date: '2026-12-20' }),
      aSession({ date: '2026-12-21' }),
      aSession({ date: '2027-01-08' }),
      aSession({ date: '2026-12-22', activity: paid }),
      aSession({ date: '2026-12-22', activity: anActivity({ id: 'cancelled' }), status: 'cancelled' }),
      aSession({ date: '2027-01-09', activity: anActivity({ id: 'after' }) }),
    ];
    const breaks = [holiday('2026-12-21', '2027-01-08')];
    expect(shown(breaks, sessions)).toMatchObject({
      text: '2 aktiviteter, 1 är gratis.',
      link: { href: '/lov/jullov-2026' },
    });
    expect(shown(breaks, [sessions[3]!])?.text).toBe('1 aktivitet planerad.');
  });

  it('counts what is left while it goes on', () => {
    const breaks = [holiday('2026-11-16', '2026-11-27', 'Lov')];
    const sessions = [aSession({ date: '2026-11-17' }), aSession(hours('09:00', '16:00'))];
    const another = aSession({ activity: anActivity({ id: 'left' }), date: '2026-11-27' });
    expect(shown(breaks, sessions)).toMatchObject({ text: '', link: undefined });
    expect(shown(breaks, [...sessions, another])).toMatchObject({
      text: '1 aktivitet, 1 är gratis.',
      link: { href: '/lov/lov-2026' },
    });
  });

  it.each([
    ['2026-10-26', '2026-09-01', true],
    ['2027-03-29', '2027-03-01', true],
    ['2027-04-05', '2027-03-20', false],
    ['2027-06-14', '2027-05-01', false],
  ])('a break from %s, seen on %s, has snow: %s', (from, today, winter) => {
    expect(shown([holiday(from, from)], [], at(today, '12:00'))?.winter).toBe(winter);
  });
});

describe('the tiles', () => {
  it('count seven days from now, for every category of an activity', () => {
    const [hang, sport, music] = DEMO_CATEGORIES;
    const activity = anActivity({ categories: [hang!, sport!] });
    const tiles = view([
      aSession({ activity, ...hours('09:00', '16:00') }),
      aSession({ activity, ...hours('09:00', '16:01') }),
      aSession({ activity, date: '2026-11-30' }),
      aSession({ activity, date: '2026-12-01' }),
      aSession({ activity, date: '2026-11-29', status: 'cancelled' }),
    ]).tiles;
    expect(tiles).toHaveLength(DEMO_CATEGORIES.length);
    const countOf = (name: string) =>
      plain(tiles.find(({ category }) => category.name === name)?.count ?? '');
    expect([hang, sport, music].map((category) => countOf(category!.name))).toEqual([
      '2 i veckan',
      '2 i veckan',
      'inget i veckan',
    ]);
    expect(tiles[0]?.href).toBe(`/aktiviteter?kategori=${hang?.slug}`);
  });
});
