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
    expect(box(queue(9, 1))).toMatchObject({ title: 'Fullt, reservlista', text: '1 står på reservlistan.' });
    expect(box({ roomPlaces: 0 }).title).toBe('Fullt, reservlista');
  });

  const adult: [string, Partial<typeof session> & { confirmed: number }, number][] = [
    ['the room has more', { roomPlaces: 20, youthsPerAdult: 8, confirmed: 16 }, 4],
    ['the room has much more', { roomPlaces: 40, youthsPerAdult: 8, confirmed: 16 }, 8],
    ['the room is full', { roomPlaces: 16, youthsPerAdult: 8, confirmed: 16 }, 0],
    ['no such bound', { roomPlaces: 10, youthsPerAdult: 0, confirmed: 10 }, 0],
    ['more are in than the adults can look after', { roomPlaces: 40, youthsPerAdult: 8, confirmed: 20 }, 4],
    [
      'another adult only makes up for those who are in',
      { roomPlaces: 40, youthsPerAdult: 8, confirmed: 24 },
      0,
    ],
    ['far too many are in', { roomPlaces: 40, youthsPerAdult: 8, confirmed: 30 }, 0],
    ['more are in than the room holds', { roomPlaces: 20, youthsPerAdult: 8, confirmed: 21 }, 0],
  ];
  it.each(adult)('says what one more adult would open: %s', (_name, { confirmed, ...changes }, places) => {
    const words = places > 0 ? `${places} platser öppnar när en vuxen till är klar.` : '';
    expect(box({ ...changes, ...queue(confirmed) }).text).toBe(words);
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

  it('is what each of its sessions leads to', () => {
    const own = (one: typeof first, ...args: Parameters<typeof context>) =>
      joinBoxOfSession(one, course, context(...args));
    expect(own(later)).toEqual(joinBoxOfCourse(course, context()));
    expect(own(first, TODAY, '18:30').title).toBe('Tillfället är slut');
    expect(own({ ...later, status: 'cancelled' }).title).toBe('Inställt');
    expect(joinBoxOfSession(later, undefined, context()).title).toBe('Anmälan har stängt');
  });
});
