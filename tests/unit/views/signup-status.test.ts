import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/directory/model.ts';
import { chosenOf } from '../../../src/signup/chosen.ts';
import type { FamilySignup, SignupStatus } from '../../../src/signup/client.ts';
import { hashOf } from '../../../src/signup/keys.ts';
import { deadline, signupStatusView, type News } from '../../../src/views/signup-status.ts';
import {
  aSchedule,
  aSession,
  anActivity,
  at,
  aVenue,
  hours,
  plain,
  snapshotOf,
  TODAY,
  type SessionChanges,
} from '../support/municipality.ts';

const NOON = at(TODAY, '12:00');
const single = anActivity({ signupMode: 'session' });

function child(status: SignupStatus['status'], over: Partial<SignupStatus> = {}): SignupStatus {
  return {
    status,
    reference: 'ABC-234',
    firstName: 'Alva',
    answers: [],
    position: status === 'waitlisted' ? 3 : 0,
    offerExpiresAt: status === 'offered' ? at(TODAY, '14:30').now : 0,
    approvalExpiresAt: status === 'awaiting_approval' ? at(TODAY, '13:15').now : 0,
    cancelledBy: '',
    ticket: 'ticket000000001',
    ...over,
  };
}

function signup(status: SignupStatus['status'], target: FamilySignup['target']): FamilySignup {
  return { target, together: false, photos: false, children: [child(status)] };
}

/** A session of twenty places today 17–18.30; nobody has signed up. */
const aTime = (changes: SessionChanges = {}) =>
  aSession({ activity: single, ...hours('17:00', '18:30'), ...changes });

function viewOf(status: SignupStatus['status'], session: Session, moment = NOON) {
  const target = { kind: 'session', id: session.id } as const;
  const chosen = chosenOf(snapshotOf([session]), target, moment.now);
  return signupStatusView(signup(status, target), chosen, moment);
}

const told = (news: readonly News[]) => news.map(({ head, text }) => [plain(head), plain(text)]);

describe('someone who waits', () => {
  const reasons: [string, SessionChanges, string[]][] = [
    [
      'the room is full',
      { roomPlaces: 10, signups: { confirmed: 10, waitlisted: 3 } },
      ['Alla platser är tagna', 'Du flyttas fram när någon avbokar.'],
    ],
    [
      'the adults cannot look after more',
      { roomPlaces: 15, youthsPerAdult: 5, signups: { confirmed: 10, waitlisted: 3 } },
      ['De vuxna som är klara kan inte ta emot fler', '5 platser öppnar när en vuxen till är klar.'],
    ],
    [
      'an adult is missing, though the room has places',
      { counted: 1, signups: { confirmed: 4, waitlisted: 3 } },
      [
        'Väntar på en vuxen till',
        'Ingen flyttas upp från reservlistan förrän tillräckligt många vuxna är klara.',
      ],
    ],
    [
      'no adult is ready',
      { counted: 0, signups: { confirmed: 4, waitlisted: 3 } },
      [
        'Väntar på två vuxna',
        'Ingen flyttas upp från reservlistan förrän tillräckligt många vuxna är klara.',
      ],
    ],
  ];
  it.each(reasons)('sees the place in the queue and why nobody is moved up: %s', (_name, changes, why) => {
    const view = viewOf('waitlisted', aTime(changes));
    expect(view).toMatchObject({ title: 'Plats 3 på reservlistan', outcome: 'waitlisted', news: [] });
    expect(view.waitsFor && told([view.waitsFor])).toEqual([why]);
  });

  it('sees nothing of the kind when the next place is on its way', () => {
    const onItsWay = aTime({ signups: { confirmed: 4, waitlisted: 3 } });
    expect(viewOf('waitlisted', onItsWay).waitsFor).toBeUndefined();
  });

  it('sees that the queue has stopped once it has begun, and nothing when it is over', () => {
    const session = aTime({ counted: 1, signups: { confirmed: 4, waitlisted: 3 } });
    const head = (time: string) => viewOf('waitlisted', session, at(TODAY, time)).waitsFor?.head;
    expect(['16:59', '17:00', '18:29', '18:30'].map(head)).toEqual([
      'Väntar på en vuxen till',
      'Det har redan börjat',
      'Det har redan börjat',
      undefined,
    ]);
    expect(viewOf('waitlisted', session, at(TODAY, '18:30')).over).toBe(true);
  });
});

describe('someone who has a place', () => {
  const shortages: [string, SessionChanges, string[][]][] = [
    ['there are enough', {}, []],
    ['fewer than the least number', { counted: 1 }, [['Du har kvar din plats', 'Vi söker en vuxen till.']]],
    ['none at all', { counted: 0 }, [['Du har kvar din plats', 'Vi söker två vuxna.']]],
    [
      'fewer than those who are in need',
      { youthsPerAdult: 5, signups: { confirmed: 12, waitlisted: 0 } },
      [['Du har kvar din plats', 'Vi söker en vuxen till.']],
    ],
    [
      'none where none was promised',
      { counted: 0, leastAdults: 0, signups: { confirmed: 1, waitlisted: 0 } },
      [['Du har kvar din plats', 'Vi söker en vuxen.']],
    ],
  ];
  it.each(shortages)('sees whether adults are sought: %s', (_name, changes, news) => {
    const view = viewOf('confirmed', aTime(changes));
    expect(view).toMatchObject({ title: 'Du har fått plats', outcome: 'confirmed', waitsFor: undefined });
    expect(told(view.news)).toEqual(news);
  });

  const gym = aVenue({ id: 'venue0000000002', name: 'Gymnastiksalen', address: 'Skolgatan 2' });
  const schedule = aSchedule({ activity: single });
  const moves: [string, SessionChanges, string[][]][] = [
    [
      'moved, with a reason',
      { status: 'moved', publicNote: 'Hallen är bokad.', venue: gym },
      [
        [
          'Ny tid eller nytt ställe',
          'Nu gäller tis 24 nov kl. 17–18.30, Gymnastiksalen, Skolgatan 2, Jämshög. Hallen är bokad.',
        ],
      ],
    ],
    [
      'moved, without one',
      { status: 'moved' },
      [['Ny tid eller nytt ställe', 'Nu gäller tis 24 nov kl. 17–18.30, Kvarnen, Jämshög.']],
    ],
    [
      'at another place than usual',
      { schedule, venue: gym },
      [['Ett annat ställe än vanligt', 'Det är på Gymnastiksalen, Skolgatan 2, Jämshög.']],
    ],
    ['as usual', { schedule }, []],
    [
      'moved, and short of an adult',
      { status: 'moved', counted: 1 },
      [
        ['Ny tid eller nytt ställe', 'Nu gäller tis 24 nov kl. 17–18.30, Kvarnen, Jämshög.'],
        ['Du har kvar din plats', 'Vi söker en vuxen till.'],
      ],
    ],
  ];
  it.each(moves)('sees what has changed: %s', (_name, changes, news) => {
    expect(told(viewOf('confirmed', aTime(changes)).news)).toEqual(news);
  });

  it('is told nothing new about what is over', () => {
    const session = aTime({ counted: 1, status: 'moved' });
    expect(viewOf('confirmed', session, at(TODAY, '18:30'))).toMatchObject({ over: true, news: [] });
  });
});

describe('someone in a lottery', () => {
  const byLot = anActivity({ signupMode: 'session', allocation: 'lottery' });
  const closing = { activity: byLot, signupClosesAt: `${TODAY} 13:00` };
  const lotteryOf = (tickets?: readonly string[]) => ({
    signups: {
      confirmed: 0,
      waitlisted: 0,
      lottery: {
        applied: 2,
        commitment: '',
        drawn: tickets && {
          algorithm: '',
          commitment: '',
          seed: '',
          inputHash: '',
          ticketHashes: tickets.map(hashOf),
          drawnAt: 0,
          places: 1,
          awaitsAdults: false,
        },
      },
    },
  });

  it('reads when it is drawn, the number of the ticket, and where it is explained', () => {
    const session = aTime({ ...closing, ...lotteryOf() });
    const view = viewOf('applied', session);
    expect([view.title, plain(view.answerBy)]).toEqual([
      'Du är med i lottningen',
      'Vi lottar strax efter i dag kl. 13.',
    ]);
    expect(view.lottery).toEqual({
      href: `/lottning/${session.id}`,
      tickets: [{ label: 'Lottnummer', ticket: 'ticket000000001', drawnAs: '' }],
    });
    expect(viewOf('applied', session, at(TODAY, '13:00')).answerBy).toBe(
      'Vi lottar platserna inom några minuter.',
    );
  });

  it('is told when there was no time to draw', () => {
    const view = viewOf('applied', aTime({ ...closing, ...lotteryOf() }), at(TODAY, '17:00'));
    expect([view.answerBy, view.waitsFor?.head]).toEqual(['', 'Lottningen blev inte av']);
  });

  it('reads as which the ticket was drawn, siblings by name', () => {
    const session = aTime({ ...closing, ...lotteryOf(['x', 'ticket000000001', 'ticket000000002']) });
    expect(viewOf('confirmed', session).lottery?.tickets[0]?.drawnAs).toBe('Lotten drogs som nummer 2 av 3.');
    const target = { kind: 'session', id: session.id } as const;
    const children = [
      child('confirmed'),
      child('waitlisted', { firstName: 'Bo', ticket: 'ticket000000002' }),
      child('cancelled', { firstName: 'Cim', ticket: 'ticket000000003' }),
    ];
    const chosen = chosenOf(snapshotOf([session]), target, NOON.now);
    const family = signupStatusView({ ...signup('confirmed', target), children }, chosen, NOON);
    expect(family.lottery?.tickets.map(({ label, drawnAs }) => [label, drawnAs])).toEqual([
      ['Lottnummer Alva', 'Lotten drogs som nummer 2 av 3.'],
      ['Lottnummer Bo', 'Lotten drogs som nummer 3 av 3.'],
    ]);
  });

  it('is nothing that others read of', () => {
    expect(viewOf('confirmed', aTime()).lottery).toBeUndefined();
  });
});

describe('someone who has been offered a place', () => {
  it('sees until when to answer, and what is uncertain about it', () => {
    const view = viewOf('offered', aTime({ youthsPerAdult: 5, signups: { confirmed: 12, waitlisted: 0 } }));
    expect(view).toMatchObject({ title: 'Du kan få en plats', outcome: 'offered', waitsFor: undefined });
    expect(told(view.news)).toEqual([['Alla vuxna är inte klara än', 'Vi söker en vuxen till.']]);
    expect(plain(view.answerBy)).toBe(
      'Svara senast i dag kl. 14.30. Annars går platsen vidare till nästa i kön.',
    );
    const until = at(TODAY, '14:30').now;
    expect(plain(deadline(until, at('2026-11-23', '12:00')))).toBe('i morgon kl. 14.30');
  });

  it('reads that it went on when no answer came', () => {
    const target = { kind: 'session', id: 'x' } as const;
    const children = [child('cancelled', { cancelledBy: 'expired' })];
    const expired = { ...signup('cancelled', target), children };
    expect(signupStatusView(expired, undefined, NOON)).toMatchObject({
      title: 'Platsen gick vidare',
      outcome: 'cancelled',
      calledOff: false,
    });
  });
});

describe('what is called off or cancelled', () => {
  it('is called off for those with a place and those who wait', () => {
    const cancelled = aTime({ status: 'cancelled', counted: 1 });
    for (const status of ['confirmed', 'waitlisted'] as const) {
      expect(viewOf(status, cancelled)).toEqual({
        title: 'Tillfället är inställt',
        outcome: 'cancelled',
        calledOff: true,
        over: false,
        mayErase: true,
        waitsFor: undefined,
        news: [],
        answerBy: '',
        children: [],
      });
    }
  });

  it('is a cancelled sign-up whatever happens to the session', () => {
    for (const session of [
      aTime({ status: 'cancelled' }),
      aTime({ status: 'moved' }),
      aTime({ counted: 1 }),
    ]) {
      expect(viewOf('cancelled', session)).toMatchObject({
        title: 'Anmälan är avbokad',
        outcome: 'cancelled',
        calledOff: false,
        news: [],
      });
    }
  });

  it('is still told when it is no longer published', () => {
    const target = { kind: 'session', id: 'gone' } as const;
    expect(signupStatusView(signup('waitlisted', target), undefined, NOON)).toEqual({
      title: 'Plats 3 på reservlistan',
      outcome: 'waitlisted',
      calledOff: false,
      over: false,
      // What is long over is no longer known here either; PocketBase says whether it may.
      mayErase: true,
      waitsFor: undefined,
      news: [],
      answerBy: '',
      children: [],
    });
  });
});

describe('a course', () => {
  const activity = anActivity({ signupMode: 'course' });
  const courseWith = (changes: Parameters<typeof aSchedule>[0] = {}) =>
    aSchedule({ activity, courseStart: `${TODAY} 17:00`, ...changes });
  const usual = courseWith();
  const meeting = (date: string, changes: SessionChanges = {}) =>
    aSession({ activity, schedule: usual, date, ...hours('17:00', '18:30'), ...changes });

  function courseView(
    status: SignupStatus['status'],
    sessions: readonly Session[],
    schedule = usual,
    moment = NOON,
  ) {
    const target = { kind: 'course', id: schedule.id } as const;
    const chosen = chosenOf(snapshotOf(sessions, { schedules: [schedule] }), target, moment.now);
    return signupStatusView(signup(status, target), chosen, moment);
  }

  it('waits for its usual adults, not for those of one session', () => {
    const short = courseWith({ usualAdults: 1, signups: { confirmed: 4, waitlisted: 3 } });
    const one = meeting(TODAY, { schedule: short });
    expect(courseView('waitlisted', [one], short).waitsFor?.head).toBe('Väntar på en vuxen till');
    expect(told(courseView('confirmed', [one], short).news)).toEqual([
      ['Du har kvar din plats', 'Vi söker en vuxen till.'],
    ]);
    const enough = courseWith({ signups: { confirmed: 4, waitlisted: 3 } });
    const shortSession = meeting(TODAY, { schedule: enough, counted: 1 });
    expect(courseView('waitlisted', [shortSession], enough).waitsFor).toBeUndefined();
  });

  it('tells whom the coming session lacks', () => {
    const sessions = [meeting('2026-12-01', { counted: 1 }), meeting('2026-12-08', { counted: 0 })];
    expect(told(courseView('confirmed', sessions).news)).toEqual([
      ['Du har kvar din plats', 'Vi söker en vuxen till tis 1 dec.'],
    ]);
  });

  it('tells by day what is cancelled, moved or elsewhere of what is to come', () => {
    const gym = aVenue({ id: 'venue0000000002', name: 'Gymnastiksalen' });
    const sessions = [
      meeting('2026-11-17', { status: 'cancelled', publicNote: 'Förra veckan' }),
      meeting(TODAY),
      meeting('2026-12-01', { status: 'cancelled', publicNote: 'Ledaren är sjuk.' }),
      meeting('2026-12-09', { status: 'moved' }),
      meeting('2026-12-15', { venue: gym }),
    ];
    const news = [
      ['Inställt tis 1 dec', 'Ledaren är sjuk.'],
      ['Ny tid eller nytt ställe ons 9 dec', 'Nu gäller ons 9 dec kl. 17–18.30, Kvarnen, Jämshög.'],
      ['Ett annat ställe än vanligt tis 15 dec', 'Det är på Gymnastiksalen, Jämshög.'],
    ];
    expect(told(courseView('confirmed', sessions).news)).toEqual(news);
    expect(told(courseView('waitlisted', sessions).news)).toEqual(news);
  });

  it('is called off when all that is left is cancelled', () => {
    const sessions = [
      meeting(TODAY, { status: 'cancelled' }),
      meeting('2026-12-01', { status: 'cancelled' }),
    ];
    expect(courseView('confirmed', sessions)).toMatchObject({
      title: 'Kursen är inställd',
      outcome: 'cancelled',
      calledOff: true,
      news: [],
    });
  });
});

describe('someone whose guardian has not answered', () => {
  it('sees until when the place is held', () => {
    const view = viewOf('awaiting_approval', aTime());
    expect([view.title, view.outcome]).toEqual(['Vi håller platsen', 'awaiting_approval']);
    expect(plain(view.answerBy)).toMatch(/godkänna senast i dag kl\. 13\.15/);
  });

  it.each([
    ['guardian', 'Anmälan gäller inte längre'],
    ['not_approved', 'Platsen gick vidare'],
  ] as const)('reads what became of it: %s', (cancelledBy, title) => {
    const target = { kind: 'session', id: 'x' } as const;
    const family = { ...signup('cancelled', target), children: [child('cancelled', { cancelledBy })] };
    expect(signupStatusView(family, undefined, NOON).title).toBe(title);
  });
});

describe('siblings', () => {
  const viewOfAll = (children: readonly SignupStatus[], together = false) => {
    const session = aTime();
    const target = { kind: 'session', id: session.id } as const;
    const chosen = chosenOf(snapshotOf([session]), target, NOON.now);
    return signupStatusView({ target, together, photos: false, children }, chosen, NOON);
  };

  it('are one title where they stand alike, and told apart where not', () => {
    const [a, b, c] = [child('confirmed'), child('confirmed'), child('waitlisted')];
    expect(viewOfAll([a, b]).title).toBe('Ni har fått plats');
    expect(viewOfAll([a, c]).title).toBe('Alla har inte fått plats');
    expect(viewOfAll([c, c]).title).toBe('Ni står på reservlistan');
    expect(viewOfAll([a, child('cancelled')]).title).toBe('Du har fått plats');
    expect(viewOfAll([child('cancelled'), child('cancelled')]).outcome).toBe('cancelled');
    expect(viewOfAll([a, c]).children.map(({ standing, number }) => [number, standing])).toEqual([
      [1, 'Har plats'],
      [2, 'Plats 3 på reservlistan'],
    ]);
  });

  it('answer an offer one by one, or all at once where they want to be together', () => {
    const offers = [child('offered'), child('offered')];
    expect(viewOfAll(offers).children.map(({ mayAccept }) => mayAccept)).toEqual([true, true]);
    expect(viewOfAll(offers, true).children.map(({ mayAccept }) => mayAccept)).toEqual([false, false]);
    expect(viewOfAll([child('offered'), child('confirmed')]).outcome).toBe('offered');
  });
});
