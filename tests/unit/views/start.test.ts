import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/directory/model.ts';
import { momentOf } from '../../../src/views/moment.ts';
import { headlineOfOpen, startView } from '../../../src/views/start.ts';
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

function view(sessions: readonly Session[], moment = at(TODAY, '16:00')) {
  return startView(snapshotOf(sessions), moment);
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
    ['one place without', [aSession(UNSTAFFED)], 'Ett ställe är öppet nu. Där finns inga vuxna just nu.'],
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
      'Ett ställe är öppet nu. Det är inte säkert att vuxna är på plats.',
    ],
    [
      'nothing stated is not "nobody"',
      [aSession({ venue: kvarnen, ...UNSTAFFED }), aSession({ venue: lyktan, staffedFrom: '' })],
      'Två ställen är öppna nu. Det är inte säkert att vuxna är på plats.',
    ],
    [
      'one adult of two is not "nobody" either',
      [aSession({ counted: 1 })],
      'Ett ställe är öppet nu. Det är inte säkert att vuxna är på plats.',
    ],
    [
      'nobody at any of several',
      [aSession({ venue: kvarnen, ...UNSTAFFED }), aSession({ venue: lyktan, counted: 0 })],
      'Två ställen är öppna nu. Inget av dem har vuxna på plats just nu.',
    ],
    [
      'adults come later than now',
      [aSession({ staffedFrom: '16:01' })],
      'Ett ställe är öppet nu. Där finns inga vuxna just nu.',
    ],
    [
      'adults have just come',
      [aSession({ staffedFrom: '16:00' })],
      'Ett ställe är öppet nu. Där finns vuxna på plats.',
    ],
    [
      'adults have just left',
      [aSession({ staffedTo: '16:00' })],
      'Ett ställe är öppet nu. Där finns inga vuxna just nu.',
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

  it('counts no group as open: nobody can just walk in', () => {
    const group = anActivity({ id: 'group', title: 'Schack', signupMode: 'session' });
    expect(headline([aSession({ activity: group })])).toBe(
      'Inget är öppet just nu. Inget är planerat just nu.',
    );
    const both = view([aSession({ venue: kvarnen }), aSession({ venue: lyktan, activity: group })]);
    expect(plain(`${both.lit} ${both.rest}`)).toBe('Ett ställe är öppet nu');
    expect(both.openNow.map(({ title }) => title)).toEqual(['Öppet hus']);
    expect(both.groups).toBe('En grupp träffas också just nu.');
    const three = [kvarnen, lyktan, smedjan].map((venue) => aSession({ venue, activity: group }));
    expect(view(three).groups).toBe('Tre grupper träffas också just nu.');
    expect(view([]).groups).toBe('');
  });

  it('is one sentence in the list of places', () => {
    const sentence = (sessions: readonly Session[], moment = at(TODAY, '16:00')) =>
      plain(headlineOfOpen(snapshotOf(sessions), moment));
    expect(sentence([aSession()])).toBe('Ett ställe är öppet nu. Där finns vuxna på plats.');
    expect(sentence([aSession()], at(TODAY, '20:00'))).toBe('Inget är öppet just nu.');
    expect(sentence([aSession({ status: 'cancelled' })])).toBe('Inget är öppet just nu.');
  });

  it('turns to the minute', () => {
    const session = aSession(hours('15:00', '20:00'));
    expect(headline([session], at(TODAY, '14:59'))).toContain('Nästa är Öppet hus, i dag kl. 15.');
    expect(headline([session], at(TODAY, '15:00'))).toContain('Ett ställe');
    expect(view([session], at(TODAY, '15:00')).later.cards).toEqual([]);
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
