import { expect, test } from 'vitest';
import { calendarAttachment } from '../../../src/mail/calendar.ts';
import { calendarUid } from '../../../src/domain/calendar-entry.ts';
import { readCalendar, utcTime } from '../support/read-calendar.ts';
import { mailSession, NOW, SITE } from './samples.ts';

const read = (...input: Parameters<typeof calendarAttachment>) =>
  readCalendar(calendarAttachment(...input)[0]?.content ?? '');

test('an entry has the UID of the site, the right instants and the phone', () => {
  const session = mailSession({ venue: 'Kvarnen, stora salen; ingång B' });
  const { properties, events } = read([session], SITE, NOW);
  expect(properties).toMatchObject({ VERSION: '2.0', METHOD: 'PUBLISH' });
  const [event] = events;
  expect(event).toMatchObject({
    UID: calendarUid(session.id, 'fritid.example.se'),
    STATUS: 'CONFIRMED',
    SUMMARY: 'Innebandy för alla',
    LOCATION: 'Kvarnen, stora salen; ingång B, Storgatan 1',
    URL: 'https://fritid.example.se/tillfallen/session00000001',
  });
  expect([utcTime(event?.['DTSTART']), utcTime(event?.['DTEND'])]).toEqual([
    session.startsAt,
    session.endsAt,
  ]);
  expect(event?.['DESCRIPTION']).toContain('070-174 06 21');
});

test('a later letter is newer to a calendar, and a place that is gone is cancelled', () => {
  const [first] = read([mailSession()], SITE, NOW).events;
  const [second] = read([mailSession()], SITE, NOW + 5000, true).events;
  expect(Number(second?.['SEQUENCE'])).toBe(Number(first?.['SEQUENCE']) + 5);
  expect(second).toMatchObject({ UID: first?.['UID'], STATUS: 'CANCELLED', TRANSP: 'TRANSPARENT' });
  // The session itself takes place: only this family does not come.
  expect(second?.['SUMMARY']).toBe('Innebandy för alla');
});

test('a cancelled session says so in its title, and why', () => {
  const session = mailSession({ cancelled: true, note: 'Ledaren är sjuk.\nVi hörs; snart, \\o/' });
  const [event] = read([session], SITE, NOW).events;
  expect(event).toMatchObject({ STATUS: 'CANCELLED', SUMMARY: 'Inställt: Innebandy för alla' });
  expect(event?.['DESCRIPTION']).toContain('Ledaren är sjuk.\nVi hörs; snart, \\o/');
});

test('lines are at most 75 octets, and no letter is cut', () => {
  const { lines, events } = read([mailSession({ title: 'Åäö🎸'.repeat(40) })], SITE, NOW);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(events[0]?.['SUMMARY']).toBe('Åäö🎸'.repeat(40));
});

test('without the address of the site, or without sessions, there is no file', () => {
  expect(calendarAttachment([mailSession()], { ...SITE, origin: '' }, NOW)).toEqual([]);
  expect(calendarAttachment([], SITE, NOW)).toEqual([]);
});
