import { describe, expect, it } from 'vitest';
import type { CalendarDay, Session } from '../../../src/directory/model.ts';
import { DEMO_CATEGORIES } from '../../../bench/categories.ts';
import { momentOf } from '../../../src/views/moment.ts';
import { startView } from '../../../src/views/start.ts';
import {
  aSession,
  anActivity,
  at,
  aVenue,
  hours,
  plain,
  snapshotOf,
  TODAY,
  UNSTAFFED,
} from '../support/municipality.ts';

const venues = ['Kvarnen', 'Lyktan', 'Smedjan'].map((name, index) =>
  aVenue({ id: `venue000000000${index}`, name }),
);
const [kvarnen, lyktan, smedjan] = venues as [(typeof venues)[0], (typeof venues)[0], (typeof venues)[0]];

function view(
  sessions: readonly Session[],
  moment = at(TODAY, '16:00'),
  calendarDays: readonly CalendarDay[] = [],
) {
  return startView(snapshotOf(sessions, { calendarDays }), moment);
}
function headline(sessions: readonly Session[], moment = at(TODAY, '16:00')): string {
  const { lit, rest, lead } = view(sessions, moment);
  return plain(`${lit} ${rest}. ${lead}`);
}

describe('the headline', () => {
  const named = (title: string) => anActivity({ id: title, title });
  const cases: [string, Session[], string][] = [
    ['nothing at all', [], 'Inget är öppet just nu. Inget är planerat just nu.'],
    ['one place with adults', [aSession()], 'Ett ställe är öppet nu. Där finns vuxna på plats.'],
    [
      'one place without',
      [aSession(UNSTAFFED)],
      'Ett ställe är öppet nu. Inget av dem har vuxna på plats just nu.',
    ],
    [
      'two sessions at one place are one place',
      [aSession({ venue: kvarnen }), aSession({ venue: kvarnen })],
      'Ett ställe är öppet nu. Där finns vuxna på plats.',
    ],
    [
      'one staffed session makes its place staffed',
      [aSession({ venue: kvarnen, ...UNSTAFFED }), aSession({ venue: kvarnen })],
      'Ett ställe är öppet nu. Där finns vuxna på plats.',
    ],
    [
      'all of several',
      [aSession({ venue: kvarnen }), aSession({ venue: lyktan })],
      'Två ställen är öppna nu. Alla har vuxna på plats.',
    ],
    [
      'one of three',
      [
        aSession({ venue: kvarnen }),
        aSession({ venue: lyktan, counted: 1 }),
        aSession({ venue: smedjan, ...UNSTAFFED }),
      ],
      'Tre ställen är öppna nu. Ett av dem har vuxna på plats.',
    ],
    [
      'old facts promise nobody',
      [aSession({ activity: anActivity({ supervisionConfirmedOn: '2026-08-25' }) })],
      'Ett ställe är öppet nu. Inget av dem har vuxna på plats just nu.',
    ],
    [
      'adults come later than now',
      [aSession({ staffedFrom: '16:01' })],
      'Ett ställe är öppet nu. Inget av dem har vuxna på plats just nu.',
    ],
    [
      'adults have just come',
      [aSession({ staffedFrom: '16:00' })],
      'Ett ställe är öppet nu. Där finns vuxna på plats.',
    ],
    [
      'adults have just left',
      [aSession({ staffedTo: '16:00' })],
      'Ett ställe är öppet nu. Inget av dem har vuxna på plats just nu.',
    ],
    [
      'adults leave in a minute',
      [aSession({ staffedTo: '16:01' })],
      'Ett ställe är öppet nu. Där finns vuxna på plats.',
    ],
    [
      'more begins later today',
      [
        aSession({ venue: kvarnen }),
        aSession({ ...hours('16:01', '18:00') }),
        aSession(hours('19:00', '20:00')),
      ],
      'Ett ställe är öppet nu. Där finns vuxna på plats. Två till börjar senare i dag.',
    ],
    [
      'a cancelled one does not begin',
      [aSession(), aSession({ ...hours('17:00', '18:00'), status: 'cancelled' })],
      'Ett ställe är öppet nu. Där finns vuxna på plats.',
    ],
    [
      'nothing open, something later today',
      [aSession({ activity: named('Innebandy'), ...hours('17:00', '18:30') })],
      'Inget är öppet just nu. Nästa är Innebandy, i dag kl. 17.',
    ],
    [
      'nothing open, something tomorrow',
      [aSession({ activity: named('Innebandy'), date: '2026-11-25', ...hours('17:30', '18:30') })],
      'Inget är öppet just nu. Nästa är Innebandy, i morgon kl. 17.30.',
    ],
    [
      'the next one is cancelled',
      [
        aSession({ ...hours('17:00', '18:00'), status: 'cancelled' }),
        aSession({ activity: named('Schack'), date: '2026-12-01', ...hours('15:00', '17:00') }),
      ],
      'Inget är öppet just nu. Nästa är Schack, tis 1 dec kl. 15.',
    ],
    [
      'what comes first on its day is cancelled',
      [
        aSession({ ...hours('17:00', '18:00'), status: 'cancelled' }),
        aSession({ activity: named('Schack'), ...hours('18:00', '19:00') }),
      ],
      'Inget är öppet just nu. Nästa är Schack, i dag kl. 18.',
    ],
    [
      'everything cancelled',
      [aSession({ status: 'cancelled' }), aSession({ date: '2026-11-25', status: 'cancelled' })],
      'Inget är öppet just nu. Inget är planerat just nu.',
    ],
    ['moved is open', [aSession({ status: 'moved' })], 'Ett ställe är öppet nu. Där finns vuxna på plats.'],
  ];
  it.each(cases)('%s', (_name, sessions, words) => {
    expect(headline(sessions)).toBe(words);
  });

  it('turns to the minute', () => {
    const session = aSession(hours('15:00', '20:00'));
    expect(headline([session], at(TODAY, '14:59'))).toContain('Nästa är Öppet hus, i dag kl. 15.');
    expect(headline([session], at(TODAY, '15:00'))).toContain('Ett ställe');
    expect(headline([session], at(TODAY, '19:59'))).toContain('Ett ställe');
    expect(headline([session], at(TODAY, '20:00'))).toContain('Inget är planerat');
  });
});

describe('the turn of a day', () => {
  it('is one minute after 23:59', () => {
    const tomorrow = aSession({ date: '2026-11-25', ...hours('00:00', '01:00') });
    const tonight = aSession(hours('18:00', '23:59'));
    expect(headline([tonight, tomorrow], at(TODAY, '23:58'))).toBe(
      'Ett ställe är öppet nu. Där finns vuxna på plats.',
    );
    expect(headline([tonight, tomorrow], at(TODAY, '23:59'))).toContain(
      'Nästa är Öppet hus, i morgon kl. 0.',
    );
    expect(headline([tonight, tomorrow], at('2026-11-25', '00:00'))).toContain('Ett ställe är öppet nu');
  });

  it('is the turn of a year too', () => {
    const sessions = [
      aSession({ date: '2026-12-31', ...hours('18:00', '23:00') }),
      aSession({ date: '2027-01-01', ...hours('13:00', '17:00') }),
      aSession({ date: '2027-01-07', ...hours('15:00', '20:00') }),
    ];
    const moment = momentOf(Date.UTC(2026, 11, 31, 22, 59), { staleAfterDays: 90 });
    const shown = view(sessions, moment);
    expect(plain(shown.lead)).toBe('Nästa är Öppet hus, i morgon kl. 13.');
    expect(plain(shown.later.title)).toBe('Nästa: i morgon');
    expect(shown.later.date).toBe('2027-01-01');
    // Seven days from New Year's Eve: the 7th of January is the eighth.
    expect(plain(shown.tiles[0]!.count)).toBe('1 i veckan');
  });
});

describe('the nights when the clock changes', () => {
  const night = (date: string, from: string, to: string) =>
    aSession({ date, ...hours(from, to), activity: anActivity({ supervisionConfirmedOn: date }) });
  const open = (session: Session, utc: string) =>
    view([session], momentOf(Date.parse(utc), { staleAfterDays: 90 })).openNow.length === 1;

  it('spring: 01–04 lasts two hours', () => {
    const session = night('2027-03-28', '01:00', '04:00');
    expect(
      [
        '2027-03-27T23:59Z',
        '2027-03-28T00:00Z',
        '2027-03-28T00:59Z',
        '2027-03-28T01:00Z',
        '2027-03-28T01:59Z',
        '2027-03-28T02:00Z',
      ].map((utc) => open(session, utc)),
    ).toEqual([false, true, true, true, true, false]);
  });

  it('autumn: 01–04 lasts four hours', () => {
    const session = night('2027-10-31', '01:00', '04:00');
    expect(
      [
        '2027-10-30T22:59Z',
        '2027-10-30T23:00Z',
        '2027-10-31T00:30Z',
        '2027-10-31T01:30Z',
        '2027-10-31T02:59Z',
        '2027-10-31T03:00Z',
      ].map((utc) => open(session, utc)),
    ).toEqual([false, true, true, true, true, false]);
  });

  it('the day after is tomorrow all the same', () => {
    for (const [sunday, monday] of [
      ['2027-03-28', '2027-03-29'],
      ['2027-10-31', '2027-11-01'],
    ] as const) {
      const session = night(monday, '17:00', '18:00');
      expect(headline([session], at(sunday, '23:59'))).toContain('i morgon kl. 17.');
      expect(headline([session], at(sunday, '00:00'))).toContain('i morgon kl. 17.');
    }
  });
});

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
      link: { href: '/kalender?v=2026-52' },
    });
    expect(shown(breaks, [sessions[3]!])?.text).toBe('1 aktivitet planerad.');
  });

  it('counts what is left while it goes on, and leads to this week', () => {
    const breaks = [holiday('2026-11-16', '2026-11-27', 'Lov')];
    const sessions = [aSession({ date: '2026-11-17' }), aSession(hours('09:00', '16:00'))];
    const another = aSession({ activity: anActivity({ id: 'left' }), date: '2026-11-27' });
    expect(shown(breaks, sessions)).toMatchObject({ text: '', link: undefined });
    expect(shown(breaks, [...sessions, another])).toMatchObject({
      text: '1 aktivitet, 1 är gratis.',
      link: { href: '/kalender?v=2026-48' },
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
    const countOf = (slug: string) =>
      plain(tiles.find(({ category }) => category.slug === slug)?.count ?? '');
    expect([hang, sport, music].map((category) => countOf(category!.slug))).toEqual([
      '2 i veckan',
      '2 i veckan',
      'inget i veckan',
    ]);
    expect(tiles[0]?.href).toBe(`/aktiviteter?kategori=${hang?.slug}`);
  });
});
