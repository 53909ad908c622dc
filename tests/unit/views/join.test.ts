import { describe, expect, it } from 'vitest';
import { joinBoxOfCourse, joinBoxOfSession } from '../../../src/views/join.ts';
import { courseOf } from '../../../src/signup/target.ts';
import {
  aSchedule,
  aSession,
  anActivity,
  at,
  hours,
  plain,
  snapshotOf,
  TODAY,
} from '../support/municipality.ts';

const activity = anActivity({ signupMode: 'session', slug: 'innebandy' });
const session = aSession({ activity, ...hours('17:00', '18:30'), roomPlaces: 10 });
const context = (date = TODAY, time = '12:00', online = true) => ({
  moment: at(date, time),
  online,
  settings: { contactPhone: '0454-930 00' },
});
const queue = (confirmed: number, waitlisted = 0) => ({ signups: { confirmed, waitlisted } });
function box(changes: Partial<typeof session> = {}, of = context()) {
  const { title, text, action, terms } = joinBoxOfSession({ ...session, ...changes }, undefined, of);
  return { title: plain(title), text: plain(text), href: action?.href, terms: plain(terms) };
}

describe('a session to sign up for', () => {
  it('is open with the places left', () => {
    expect(box(queue(9))).toMatchObject({
      title: '1 plats kvar',
      href: `/anmalan/ny?tillfalle=${session.id}`,
    });
    expect(box(queue(0)).title).toBe('10 platser kvar');
    expect(box().terms).toMatch(/^Anmälan öppen till i dag kl\. 17\./);
    expect(box({ signupClosesAt: '2026-11-24 16:30' }).terms).toMatch(
      /^Anmälan öppen till i dag kl\. 16\.30\./,
    );
  });

  it('is full at the last place, while others wait, and when there is no room at all', () => {
    expect(box(queue(10))).toMatchObject({ title: 'Fullt, reservlista', text: '', href: expect.any(String) });
    expect(box(queue(10, 1)).text).toBe('1 står på reservlistan.');
    expect(box(queue(9, 1)).title).toBe('Fullt, reservlista');
    expect(box({ roomPlaces: 0 }).title).toBe('Fullt, reservlista');
  });

  it('says what one more adult would open', () => {
    const changes = { roomPlaces: 20, youthsPerAdult: 8 };
    expect(box({ ...changes, ...queue(16) }).text).toBe(
      'De vuxna som är klara kan inte ta emot fler. 4 platser öppnar när en vuxen till är klar.',
    );
    expect(box({ ...changes, ...queue(20) }).text).toBe('');
  });

  it('waits for the adults who are missing, and says who keeps a place', () => {
    const withAdults = (counted: number) => ({ adultCounts: { ...session.adultCounts, counted } });
    expect(box({ ...withAdults(1), ...queue(3, 1) })).toMatchObject({
      title: 'Väntar på en vuxen till',
      text: 'Nya anmälningar ställs på reservlistan. De som har plats har den kvar. 1 står på reservlistan.',
      href: `/anmalan/ny?tillfalle=${session.id}`,
    });
    expect(box({ ...withAdults(1), ...queue(10) }).title).toBe('Väntar på en vuxen till');
    expect(box({ ...withAdults(0), youthsPerAdult: 8 }).title).toBe('Väntar på två vuxna');
  });

  it('gives free places while adults are missing to those who have read that they are', () => {
    const short = { adultCounts: { ...session.adultCounts, counted: 1 }, ...queue(3) };
    expect(box(short)).toMatchObject({
      title: '7 platser kvar',
      text: 'Väntar på en vuxen till. Du får en plats, men alla vuxna är inte klara än.',
    });
    expect(box(queue(3)).text).toBe('');
  });

  it('opens and closes to the minute', () => {
    const window = { signupOpensAt: '2026-11-23 08:00', signupClosesAt: '2026-11-24 16:00' };
    expect(box(window, context('2026-11-23', '07:59')).title).toBe('Anmälan öppnar i dag kl. 8');
    expect(box(window, context('2026-11-23', '08:00')).title).toBe('10 platser kvar');
    expect(box(window, context(TODAY, '15:59')).title).toBe('10 platser kvar');
    expect(box(window, context(TODAY, '16:00')).title).toBe('Anmälan har stängt');
    expect(box({}, context(TODAY, '17:00')).title).toBe('Anmälan har stängt');
    expect(box({}, context(TODAY, '18:29')).title).toBe('Anmälan har stängt');
    expect(box({}, context(TODAY, '18:30'))).toMatchObject({
      title: 'Tillfället är slut',
      href: '/aktiviteter/innebandy',
    });
  });

  it('is cancelled whatever the clock says, with the reason', () => {
    const cancelled = { status: 'cancelled', publicNote: 'Ledaren är sjuk.' } as const;
    expect(box(cancelled)).toMatchObject({ title: 'Inställt', text: 'Ledaren är sjuk.' });
    expect(box(cancelled, context(TODAY, '23:00')).title).toBe('Inställt');
  });

  it('pauses while PocketBase is away, but only where there was something to press', () => {
    const offline = context(TODAY, '12:00', false);
    expect(box({}, offline)).toMatchObject({
      title: 'Anmälan är pausad',
      href: `/tillfallen/${session.id}`,
      terms: 'Prova igen om en stund, eller ring 0454-930 00.',
    });
    expect(box({ signupOpensAt: '2026-11-24 16:00' }, offline).title).toBe('Anmälan öppnar i dag kl. 16');
    expect(box({ signupClosesAt: '2026-11-24 08:00' }, offline).title).toBe('Anmälan har stängt');
    expect(box({ activity: anActivity({ signupMode: 'drop_in' }) }, offline).title).toBe(
      'Drop-in, ingen anmälan',
    );
  });
});

describe('places that are drawn by lot', () => {
  const byLot = anActivity({ signupMode: 'session', slug: 'innebandy', allocation: 'lottery' });
  const window = { activity: byLot, signupClosesAt: `${TODAY} 13:00` };
  const lottery = { applied: 34, commitment: 'c', drawn: undefined };
  const drawn = {
    algorithm: 'lottning-1',
    commitment: 'c',
    seed: 's',
    inputHash: 'i',
    ticketHashes: ['a', 'b'],
    drawnAt: 0,
    places: 1,
    awaitsAdults: false,
  };
  const signups = (over: object = {}) => ({
    signups: { confirmed: 0, waitlisted: 0, lottery: { ...lottery, ...over } },
  });

  it('say the rule, and never that so many are left or that the first comes first', () => {
    const open = box({ ...window, ...signups() });
    expect(open).toEqual({
      title: 'Platserna lottas',
      text: '10 platser att lotta ut. 34 är anmälda hittills.',
      href: `/anmalan/ny?tillfalle=${session.id}`,
      terms:
        'Alla som anmäler sig senast i dag kl. 13 har lika stor chans. Vi lottar strax efter det. Du kan avboka när som helst.',
    });
    expect(box({ ...window }).text).toBe('10 platser att lotta ut. Ingen har anmält sig än.');
    const short = { adultCounts: { ...session.adultCounts, counted: 1 } };
    expect(box({ ...window, ...short }).text).toMatch(
      /Väntar på en vuxen till\. Platserna delas ut när alla vuxna är klara\.$/,
    );
    const early = { ...window, signupOpensAt: `${TODAY} 12:30` };
    expect(box(early).terms).toBe('Platserna lottas, så du behöver inte vara först.');
  });

  it('wait for the draw when the window has closed, and lead to its result', () => {
    const after = context(TODAY, '13:00');
    expect(box({ ...window, ...signups() }, after)).toMatchObject({
      title: 'Anmälan har stängt',
      text: 'Vi lottar platserna inom några minuter.',
      href: `/lottning/${session.id}`,
    });
    expect(box({ ...window, ...signups({ drawn }) }, after)).toMatchObject({
      title: 'Lottningen är gjord',
      text: '2 lotter, 1 plats. De som inte fick plats står på reservlistan i den ordning som lotten gav. Ring om du undrar om det finns plats.',
      href: `/lottning/${session.id}`,
    });
    // Nobody new comes in, though staff open the window again.
    expect(box({ ...window, ...signups({ drawn }) }).title).toBe('Lottningen är gjord');
    expect(box({ ...window, ...signups({ drawn: { ...drawn, awaitsAdults: true } }) }, after).text).toMatch(
      /^2 lotter\. Platserna delas ut i den ordning som lotten gav när alla vuxna är klara\./,
    );
    expect(box({ ...window, ...signups({ drawn }), status: 'cancelled' }).title).toBe('Inställt');
    expect(box({ ...window, ...signups() }, context(TODAY, '17:00')).title).toBe('Anmälan har stängt');
  });
});

describe('a session to sign up for elsewhere, or not at all', () => {
  it('leads there', () => {
    const external = anActivity({ signupMode: 'external', signupUrl: 'https://example.se/anmal' });
    expect(box({ activity: external })).toMatchObject({
      title: 'Anmälan hos arrangören',
      href: 'https://example.se/anmal',
    });
    expect(box({ activity: anActivity({ signupMode: 'drop_in' }) }).href).toBe('#find-us');
    expect(box({ activity: external }, context(TODAY, '18:30')).title).toBe('Tillfället är slut');
  });
});

describe('a course', () => {
  const of = anActivity({ signupMode: 'course', slug: 'gitarr' });
  const schedule = aSchedule({
    activity: of,
    courseStart: '2026-11-24 17:00',
    roomPlaces: 20,
    usualAdults: 2,
    youthsPerAdult: 8,
    signupOpensDays: 7,
    signupClosesMinutes: 60,
  });
  const first = aSession({ activity: of, schedule, ...hours('17:00', '18:30') });
  const later = aSession({ activity: of, schedule, date: '2026-12-01', ...hours('17:00', '18:30') });
  const course = courseOf(snapshotOf([first, later]), schedule)!;
  const title = (...args: Parameters<typeof context>) =>
    plain(joinBoxOfCourse(course, context(...args)).title);

  it('is signed up for as a whole, before its first session', () => {
    expect(title('2026-11-17', '07:59')).toBe('Anmälan öppnar i dag kl. 8');
    expect(title('2026-11-17', '08:00')).toBe('16 platser kvar');
    expect(title(TODAY, '15:59')).toBe('16 platser kvar');
    expect(title(TODAY, '16:00')).toBe('Anmälan har stängt');
    expect(title('2026-12-01', '18:30')).toBe('Anmälan har stängt');
    expect(joinBoxOfCourse(course, context()).action?.href).toBe(`/anmalan/ny?kurs=${schedule.id}`);
    expect(joinBoxOfCourse(course, context(TODAY, '12:00', false)).action?.href).toBe('/aktiviteter/gitarr');
  });

  it('has places by its usual adults, whoever is missing at one session', () => {
    const boxOf = (usualAdults: number, counted: number) => {
      const withAdults = { ...schedule, usualAdults };
      const one = aSession({ activity: of, schedule: withAdults, counted, ...hours('17:00', '18:30') });
      const { title: head, text } = joinBoxOfCourse(
        courseOf(snapshotOf([one]), withAdults)!,
        context(TODAY, '15:00'),
      );
      return [plain(head), text];
    };
    expect(boxOf(1, 2)).toEqual(['8 platser kvar', expect.stringMatching(/^Väntar på en vuxen till\./)]);
    expect(boxOf(2, 0)).toEqual(['16 platser kvar', '']);
  });

  it('is what each of its sessions leads to', () => {
    const own = (one: typeof first, ...args: Parameters<typeof context>) =>
      joinBoxOfSession(one, course, context(...args));
    expect(own(later)).toEqual(joinBoxOfCourse(course, context()));
    expect(own(first, TODAY, '18:30').title).toBe('Tillfället är slut');
    expect(own({ ...later, status: 'cancelled' }).title).toBe('Inställt');
    expect(joinBoxOfSession(later, undefined, context()).title).toBe('Anmälan har stängt');
  });
});
