import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallCatalogue } from '../../support/catalogue.ts';
import { staffVisitor, type StaffVisitor } from '../../support/staff-visitor.ts';
import { startWorld, type World } from '../../support/world.ts';

let world: World;
let staff: StaffVisitor;

beforeAll(async () => {
  world = await startWorld();
  await smallCatalogue(world.pb.staff);
  staff = await staffVisitor(world.site.url);
});
afterAll(() => world.stop());

test('where adults are missing: a page for the chosen period, and a file of the same', async () => {
  const { status, html } = await staff.page('/personal/luckor?alder=4-6&visa=platser');
  expect(status).toBe(200);
  expect(html).toMatch(/<h1[^>]*>\s*\d+ av 23 tider saknar vuxna på plats/);
  expect(html).toContain('<option value="4-6" selected>');
  const file = await staff.page('/personal/luckor/luckor.csv?fran=2026-01-01&till=2026-01-31');
  expect(file.headers.get('content-disposition')).toBe(
    'attachment; filename="luckor-2026-01-01-2026-01-31.csv"',
  );
  expect(file.html.split('\r\n')).toHaveLength(1 + 5 * 28 + 1);
  const stranger = await world.page('/personal/luckor/luckor.csv');
  expect(stranger.headers.get('location')).toMatch(/^\/personal\/logga-in/);
  const wrong = await staff.page('/personal/luckor?fran=2026-02-01&till=2026-01-01');
  expect([wrong.status, wrong.html.includes('value="2026-02-01"')]).toEqual([422, true]);
  const noFile = await staff.page('/personal/luckor/luckor.csv?fran=2026-02-01&till=2026-01-01');
  expect(noFile.headers.get('location')).toBe('/personal/luckor?fran=2026-02-01&till=2026-01-01');
});

test('statistics: a page for the chosen period, and a file of the same', async () => {
  const { status, html } = await staff.page('/personal/statistik');
  expect([status, html.includes('Inga besök är räknade')]).toEqual([200, true]);
  const file = await staff.page('/personal/statistik/statistik.csv?fran=2026-01-01&till=2026-12-31');
  expect(file.headers.get('content-disposition')).toBe(
    'attachment; filename="statistik-2026-01-01-2026-12-31.csv"',
  );
  expect(file.html).toMatch(/^\ufeff?"Datum";/);
  const stranger = await world.page('/personal/statistik/statistik.csv');
  expect(stranger.headers.get('location')).toMatch(/^\/personal\/logga-in/);
  expect((await staff.page('/personal/statistik?fran=2026-02-01&till=2026-01-01')).status).toBe(422);
});
