import { expect, test } from 'vitest';
import { utcOf } from '../../../src/domain/stockholm.ts';
import type { FeedRow } from '../../../src/family/client.ts';
import { familyFeed } from '../../../src/family/feed.ts';
import { momentOf } from '../../../src/views/moment.ts';
import { readCalendar } from '../support/read-calendar.ts';

const NOW = utcOf('2026-11-20', '12:00');
const row = (fields: Partial<FeedRow> = {}): FeedRow => ({
  session: 'session00000001',
  title: 'Innebandy',
  startsAt: utcOf('2026-11-24', '17:00'),
  endsAt: utcOf('2026-11-24', '18:30'),
  venue: 'Kvarnen',
  address: 'Storgatan 1',
  phone: '070-174 06 21',
  note: '',
  moved: false,
  calledOff: false,
  status: 'confirmed',
  until: 0,
  cancelledAt: 0,
  changedAt: NOW,
  ...fields,
});
const eventsOf = (...rows: FeedRow[]) =>
  readCalendar(
    familyFeed(rows, {
      origin: 'https://fritid.example.se',
      moment: momentOf(NOW, { staleAfterDays: 90 }),
      sessionOf: () => undefined,
    }),
  ).events;
const until = utcOf('2026-11-21', '15:30');

test('each state is told in the title and the status', () => {
  const told = (fields: Partial<FeedRow>) => {
    const [event] = eventsOf(row(fields));
    return [event?.['STATUS'], event?.['SUMMARY'], event?.['TRANSP']];
  };
  expect(told({})).toEqual(['CONFIRMED', 'Innebandy', undefined]);
  expect(told({ status: 'offered', until })).toEqual(['TENTATIVE', 'Svara: Innebandy', undefined]);
  expect(told({ status: 'awaiting_approval', until })).toEqual([
    'TENTATIVE',
    'Inte klart: Innebandy',
    undefined,
  ]);
  expect(told({ status: 'cancelled' })).toEqual(['CANCELLED', 'Avbokat: Innebandy', 'TRANSPARENT']);
  expect(told({ calledOff: true })).toEqual(['CANCELLED', 'Inställt: Innebandy', 'TRANSPARENT']);
  const [offered] = eventsOf(row({ status: 'offered', until }));
  expect(offered?.['DESCRIPTION']?.replaceAll(/\s/g, ' ')).toContain('Svara senast lör 21 nov kl. 15.30');
});

test('siblings share an entry: the best standing, the latest change', () => {
  const later = NOW + 60_000;
  for (const rows of [
    [row({ status: 'cancelled', changedAt: later }), row()],
    [row(), row({ status: 'cancelled', changedAt: later })],
  ]) {
    const events = eventsOf(...rows);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ UID: 'session00000001@fritid.example.se', STATUS: 'CONFIRMED' });
    expect(events[0]?.['LAST-MODIFIED']).toBe('20261120T110100Z');
  }
});

test('what had been before a family left a course stays, and the rest is cancelled', () => {
  const cancelledAt = utcOf('2026-12-01', '08:00');
  const [past, coming] = eventsOf(
    row({ status: 'cancelled', cancelledAt }),
    row({
      session: 'session00000002',
      status: 'cancelled',
      cancelledAt,
      startsAt: utcOf('2026-12-08', '17:00'),
      endsAt: utcOf('2026-12-08', '18:30'),
    }),
  );
  expect([past?.['STATUS'], coming?.['STATUS']]).toEqual(['CONFIRMED', 'CANCELLED']);
});

test('the same content is the same text, and a change counts on', () => {
  const text = (fields: Partial<FeedRow> = {}, now = NOW) =>
    familyFeed([row(fields)], {
      origin: 'https://fritid.example.se',
      moment: momentOf(now, { staleAfterDays: 90 }),
      sessionOf: () => undefined,
    });
  expect(text({}, NOW + 86_400_000)).toBe(text());
  const sequence = (fields: Partial<FeedRow>) => Number(eventsOf(row(fields))[0]?.['SEQUENCE']);
  expect(sequence({ changedAt: NOW + 5000 })).toBe(sequence({}) + 5);
});
