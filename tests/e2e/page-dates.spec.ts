import { expect, sitePages, test } from './test.ts';

/** Made for one person, kept with a stamp of their own, or no page of the catalogue. */
const WITHOUT = new Set([
  'saved',
  'offline',
  'report',
  'my-signups',
  'staff-sign-in',
  'not-found',
  'too-many',
]);

test('every public page ends with when it was changed, in both languages', async ({ request }) => {
  const wrong: string[] = [];
  for (const [name, path] of Object.entries(await sitePages())) {
    const hasOneLanguage = ['easy-swedish', 'arabic', 'staff-sign-in', 'too-many'].includes(name);
    for (const address of hasOneLanguage ? [path] : [path, `/en${path}`]) {
      const html = await (await request.get(address)).text();
      const dates = /page-dates"[^>]*>.*?datetime="\d{4}-\d\d-\d\d"/s.exec(html);
      const saysNear = /<time[^>]*>\s*(?:i dag|i går|today|yesterday)/i.test(dates?.[0] ?? '');
      if (saysNear || (dates === null) !== WITHOUT.has(name)) wrong.push(address);
    }
  }
  expect(wrong).toEqual([]);
});
