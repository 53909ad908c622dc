import { expect, sitePages, siteUrl, test } from './test.ts';

/** Shown in a frame on the pages of others, which have a frame of their own. */
const WITHOUT_FRAME = 'embedded-list';

test('every page leads to somebody to talk to, in the same place, with the numbers of the whole country', async () => {
  const pages = { ...(await sitePages()), english: '/en', kept: '/utan-nat/kalender', finnish: '/fi' };
  const lacking: string[] = [];
  for (const [name, path] of Object.entries(pages)) {
    if (name === WITHOUT_FRAME) continue;
    const html = await (await fetch(siteUrl() + path)).text();
    const [header = '', section = ''] = [
      /<div class="site-header">.*?<\/header>/s.exec(html)?.[0],
      /<section class="talk" aria-labelledby="talk">.*?<\/section>/s.exec(html)?.[0],
    ];
    const links = [...header.matchAll(/<a\b[^>]*href="([^"]*)"/g)].map((match) => match[1]);
    // It comes after all others of the header's row; the menu opens below.
    const row = links.slice(0, links.indexOf('#talk') + 1);
    const isThere =
      row.length > 1 &&
      /<h2[^>]* id="talk"/.test(section) &&
      ['112', '11414', '116111'].every((number) => section.includes(`href="tel:${number}"`));
    if (!isThere) lacking.push(`${name} ${path}`);
  }
  expect(lacking).toEqual([]);
});

for (const [path, name] of [
  ['/', 'Prata med någon'],
  ['/en', 'Talk to someone'],
] as const) {
  test(`one press leads there from ${path}, on a phone and beside the whole menu`, async ({ page }) => {
    for (const width of [320, 360, 768, 1119, 1120, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const link = page.getByRole('banner').getByRole('link', { name, exact: true });
      const [box, header] = [await link.boundingBox(), await page.locator('.site-header').boundingBox()];
      expect(box?.height).toBeGreaterThanOrEqual(44);
      // One row where there is room, two on a phone.
      expect(header?.height ?? 0, `${width}`).toBeLessThan(width < 512 ? 130 : 90);
      await link.click();
      await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport();
    }
  });
}
