import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiFor } from '../../support/api.ts';
import { newSession, smallCatalogue, today, type TestCatalogue } from '../../support/catalogue.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
let session: string;

beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
  session = (await newSession(pb.staff, catalogue))['id'];
});
afterAll(() => pb.remove());

/** Every staff route, and what it answers to staff who send it nothing. */
const ROUTES: [method: 'get' | 'post', path: () => string, forStaff: number][] = [
  ['get', () => '/api/staff/overview', 200],
  ['get', () => '/api/staff/choices', 200],
  ['get', () => `/api/staff/gaps?from=${today()}&to=${today()}`, 200],
  ['get', () => `/api/staff/statistics?from=${today()}&to=${today()}`, 200],
  ['get', () => `/api/staff/days/${today()}`, 200],
  ['get', () => `/api/staff/sessions/${session}`, 200],
  ['post', () => `/api/staff/sessions/${session}/restore`, 409],
  ['post', () => `/api/staff/sessions/${session}/shifts`, 400],
  ['post', () => `/api/staff/sessions/${session}/move/preview`, 422],
  ['post', () => `/api/staff/sessions/${session}/move`, 422],
  ['post', () => '/api/staff/shifts/zzzzzzzzzzzzzzz/status', 400],
  ['post', () => '/api/staff/closures/preview', 422],
  ['post', () => '/api/staff/closures', 422],
  ['post', () => '/api/staff/confirmations', 400],
  ['post', () => '/api/staff/notices/zzzzzzzzzzzzzzz/phoned', 404],
];

test.each(ROUTES)('%s %s is for staff alone', async (method, path, forStaff) => {
  const ask = (api: typeof pb.guest) => (method === 'get' ? api.get(path()) : api.post(path(), {}));
  const forged = apiFor(pb.url, `${pb.staff.token.slice(0, -3)}abc`);
  expect([(await ask(pb.guest)).status, (await ask(forged)).status]).toEqual([401, 401]);
  expect((await ask(pb.site)).status).toBe(403);
  expect((await ask(pb.staff)).status).toBe(forStaff);
});

test('odd spellings of a route open nothing to others', async () => {
  for (const path of ['/api/STAFF/overview', '/api/staff//overview', '/api/staff/overview/']) {
    expect([401, 403, 404]).toContain((await pb.guest.get(path)).status);
    expect([401, 403, 404]).toContain((await pb.site.get(path)).status);
  }
});

test('an answer holds no child, no guardian and no address', async () => {
  const texts = await Promise.all(
    ROUTES.filter(([method]) => method === 'get').map(async ([, path]) =>
      JSON.stringify((await pb.staff.get(path())).body),
    ),
  );
  expect(texts.join('')).not.toMatch(/guardian|first_name|token|@/);
});
