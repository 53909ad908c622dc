import { expect, test } from 'vitest';
import { createTooManyPages } from '../../../src/server/too-many.ts';

function pagesOf() {
  const state = { now: 0, fails: false, rendered: [] as number[] };
  const pages = createTooManyPages(
    async (retryAfter) => {
      state.rendered.push(retryAfter);
      if (state.fails) throw new Error('broken');
      const headers = [['content-type', 'text/html']] as const;
      return { page: { status: 200, headers, body: Buffer.from(`${retryAfter}`) }, expiresAt: 1000 };
    },
    () => state.now,
  );
  return { ...pages, state };
}

test('is rendered once for each number of minutes, and tells programs the seconds', async () => {
  const { page, state } = pagesOf();
  const answers = await Promise.all([900, 841, 840, 1].map((seconds) => page(seconds, '/')));
  expect(answers.map(({ status, body }) => [status, String(body)])).toEqual([
    [429, '900'],
    [429, '900'],
    [429, '840'],
    [429, '60'],
  ]);
  expect(answers.map(({ headers }) => headers.at(-1))).toEqual([
    ['retry-after', '900'],
    ['retry-after', '841'],
    ['retry-after', '840'],
    ['retry-after', '1'],
  ]);
  expect(state.rendered).toEqual([900, 840, 60]);
});

test('is rendered anew when it may be old, and when it went wrong', async () => {
  const { page, clear, state } = pagesOf();
  await page(60, '/');
  state.now = 999;
  await page(60, '/');
  expect(state.rendered).toHaveLength(1);
  state.now = 1000;
  await page(60, '/');
  expect(state.rendered).toHaveLength(2);
  state.now = 0;
  clear();
  await page(60, '/');
  expect(state.rendered).toHaveLength(3);
  clear();
  state.fails = true;
  await expect(page(60, '/')).rejects.toThrow('broken');
  state.fails = false;
  expect((await page(60, '/')).status).toBe(429);
});
