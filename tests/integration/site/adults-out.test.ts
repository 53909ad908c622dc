import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { utcOf } from '../../../src/domain/stockholm.ts';
import { startClockSite, type ClockSite } from '../../support/clock-site.ts';
import { visitorOf } from '../../support/world.ts';
import { aPartner, aPresence, aSession, hours, snapshotOf } from '../../unit/support/municipality.ts';

const FRIDAY = '2026-11-27';
const SATURDAY = '2026-11-28';
const NOW_LINE = 'Vuxna ute nu, enligt planen: Nattvandrare, Jämshög, till 01.00.';

const openHouse = aSession({ date: FRIDAY, ...hours('18:00', '23:00') });
const nightWalkers = aPresence({ partner: aPartner(), around: 'runt torget' });
const catalogue = (over: Parameters<typeof aPresence>[0] = {}) =>
  snapshotOf([openHouse, aSession({ date: '2026-12-04' })], { presence: [{ ...nightWalkers, ...over }] });

let site: ClockSite;
beforeAll(async () => {
  site = await startClockSite(catalogue(), utcOf(FRIDAY, '20:30'));
});
afterAll(() => site.stop());
beforeEach(() => site.show(catalogue()));

const clock = (date: string, time: string) => {
  site.now = utcOf(date, time);
};
const page = async (path: string) => {
  const { html, headers } = await visitorOf(site.url).page(path);
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const text = main
    .replace(/<[^>]+>/g, ' ')
    .replace(/\u00a0|&nbsp;/g, ' ')
    .replace(/\s+/g, ' ');
  return { html, text, seconds: Number(/max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0) };
};

test('the line about now comes and goes with the clock, by night too, and counts as no open place', async () => {
  for (const [date, time, isOut] of [
    [FRIDAY, '20:59', false],
    [FRIDAY, '21:00', true],
    [SATURDAY, '00:30', true],
    [SATURDAY, '00:59', true],
    [SATURDAY, '01:00', false],
  ] as const) {
    clock(date, time);
    for (const path of ['/', '/motesplatser']) {
      const { text } = await page(path);
      expect(text.includes(NOW_LINE), `${path} ${date} ${time}`).toBe(isOut);
      if (time === '00:30') expect(text).toContain('Inget är öppet just nu');
    }
  }
});

test('no page is kept past the end of what it says, nor told to be true for longer', async () => {
  clock(SATURDAY, '00:50');
  const end = utcOf(SATURDAY, '01:00');
  const { html, text, seconds } = await page('/motesplatser');
  expect(text).toContain(NOW_LINE);
  expect(Number(/data-valid-until="(\d+)"/.exec(html)?.[1])).toBe(end);
  expect(seconds).toBeLessThanOrEqual(600);
  site.now = end;
  expect((await page('/motesplatser')).text).not.toContain(NOW_LINE);
});

test('what staff cancel is gone from now at once, and struck out in the calendar', async () => {
  clock(FRIDAY, '21:30');
  expect((await page('/')).text).toContain(NOW_LINE);
  site.show(catalogue({ cancelledDates: [FRIDAY] }));
  expect((await page('/')).text).not.toContain(NOW_LINE);
  expect((await page('/kalender')).text).toMatch(
    /21–01 Vuxna ute Nattvandrare Jämshög, runt torget Inställt/,
  );
});

test('the calendar shows them as their own kind; a search for activities does not, but by area', async () => {
  clock(FRIDAY, '12:00');
  const calendar = await page('/kalender');
  expect(calendar.text).toMatch(/21–01 Vuxna ute Nattvandrare Jämshög, runt torget/);
  expect(calendar.html).toContain(`href="/trygghet/vuxna-ute#${nightWalkers.id}"`);
  expect(calendar.text).toContain('1 tillfälle, 1 med vuxna på plats.');
  const shown = async (query: string) =>
    (await page(`/aktiviteter?vy=vecka${query}`)).text.includes('Vuxna ute');
  expect(await shown('')).toBe(true);
  expect(await shown('&ort=jamshog')).toBe(true);
  expect(await shown('&q=hus')).toBe(false);
  expect(await shown('&ak=5')).toBe(false);
  expect((await page('/aktiviteter?q=nattvandrare')).text).not.toContain('21–01');
});

test('what is kept to be read without network tells of them as planned', async () => {
  clock(FRIDAY, '22:00');
  const kept = await page('/utan-nat/kalender');
  expect(kept.text).toMatch(/21–01 Vuxna ute Nattvandrare/);
  expect(kept.html).not.toMatch(/Vuxna ute nu/);
  clock(SATURDAY, '00:30');
  expect((await page('/utan-nat/kalender')).text).not.toMatch(/Vuxna ute|till 01\.00/);
});

test('English pages say it in English, with what staff have written marked as Swedish', async () => {
  clock(FRIDAY, '21:30');
  expect((await page('/en')).text).toContain(
    'Adults out now, as planned: Night walkers, Jämshög, until 01:00.',
  );
  const { html, text } = await page('/en/trygghet/vuxna-ute');
  expect(text).toContain('21:00–01:00');
  expect(html).toMatch(/<span lang="sv">runt torget<\/span>/);
});

test('without any, the pages say so and lead on', async () => {
  site.show(snapshotOf([openHouse]));
  expect((await page('/trygghet/vuxna-ute')).text).toContain('Inga tider är inlagda');
  const { text } = await page('/trygghet/vem-gor-vad');
  expect(text).toMatch(/Inga kontakter är inlagda än.*Fara för liv.*112.*114 14.*116 111/);
});
