import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldsOf } from '../../support/api.ts';
import { create, PROMISE, smallCatalogue, today, type TestCatalogue } from '../../support/catalogue.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { refusalBy, SWEDISH } from '../../support/refusals.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;

beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
});
afterAll(() => pb.remove());

const refusal = (collection: string, fields: Record<string, unknown>, field: string) =>
  refusalBy(pb.staff, collection, fields, field);

/** Good as it is. */
const out = () => ({
  name: 'Nattvandrare',
  kind: 'night_walkers',
  area: catalogue.area,
  weekdays: ['fri'],
  start_time: '21:00',
  end_time: '01:00',
  valid_from: '2026-08-21',
  who: 'Vuxna, alltid flera tillsammans.',
});

describe('adults who are out, and whom to turn to', () => {
  const partner = { name: 'Fältarna', kind: 'field_workers', does: 'Pratar med unga.' };

  test.each<[string, Record<string, unknown>, string, RegExp]>([
    ['a private number', { join: 'Ring Kim på 070-174 06 06' }, 'join', /inga telefonnummer/],
    ['a personnummer', { who: 'Kim, 20140304-1234' }, 'who', /aldrig personnummer/],
    ['a number in words', { around: 'noll sju noll ett sju fyra noll sex' }, 'around', /inga telefonnummer/],
    ['a number with odd signs', { name: 'Ute O70·174·O6·O6' }, 'name', /inga telefonnummer/],
    ['somebody alone', { join: 'Vi är bara en på fredagar.' }, 'join', /ensam/],
    [
      'no evening between its days',
      { valid_until: '2026-08-20', valid_from: '2026-08-20' },
      'weekdays',
      /Ingen av/,
    ],
    ['somebody alone', { who: 'En vuxen med gul väst.' }, 'who', /ensam/],
    ['a last day before the first', { valid_until: '2026-08-20' }, 'valid_until', /Sista dagen/],
    ['no time between', { end_time: '21:00' }, 'end_time', /samma som starttiden/],
    [
      'a cancelled day that is none',
      { cancelled_dates: 'höstlovet' },
      'cancelled_dates',
      /en dag på varje rad/,
    ],
    [
      'a cancelled day of another night',
      { cancelled_dates: '2026-08-22' },
      'cancelled_dates',
      /kvällen börjar/,
    ],
  ])('are refused with %s', async (_name, fields, field, message) => {
    expect(await refusal('presence', { ...out(), ...fields }, field)).toMatch(message);
  });

  test('are taken over midnight, and partners without a personnummer', async () => {
    const made = await create(pb.staff, 'presence', { ...out(), cancelled_dates: '2026-08-28' });
    expect(made['end_time']).toBe('01:00');
    await create(pb.staff, 'partners', { ...partner, phone: '114 14' });
    expect(await refusal('partners', { ...partner, does: 'Kim 20140304-1234' }, 'does')).toMatch(
      /aldrig personnummer/,
    );
    expect(await refusal('partners', { ...partner, phone: 'Kims mobil' }, 'phone')).toMatch(SWEDISH);
  });
});

describe('nothing that everybody reads makes a place one to be afraid of', () => {
  const texts: [string, string, () => Record<string, unknown>][] = [
    ['promises', 'title', () => PROMISE],
    ['promises', 'text', () => PROMISE],
    ['promises', 'for_whom', () => PROMISE],
    ['promises', 'outcome', () => PROMISE],
    ['promise_notes', 'text', () => ({ promise: 'none', noted_on: today() })],
    ['presence', 'name', out],
    ['presence', 'around', out],
    ['partners', 'does', () => ({ name: 'Fältarna', kind: 'field_workers' })],
    ['safety_texts', 'body', () => ({ place: 'picture', heading: 'Så gör vi' })],
    ['measures', 'title', () => ({ kind: 'lighting', status: 'planned' })],
    ['measures', 'text', () => ({ title: 'Nya lampor', kind: 'lighting', status: 'planned' })],
    [
      'surveys',
      'summary',
      () => ({ year: 2026, source_name: 'Vi', source_url: 'https://example.se', ages_from: 16, ages_to: 85 }),
    ],
  ];
  test.each(texts)('%s, %s', async (collection, field, body) => {
    const { name } = fieldsOf(await pb.staff.get(`/api/collections/venues/records/${catalogue.venue}`));
    const text = `Undvik ${String(name)} på kvällen.`;
    expect(await refusal(collection, { ...body(), [field]: text }, field)).toMatch(
      /pekar ut en ort eller en plats/,
    );
  });
});
