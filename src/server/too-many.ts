import type { RenderedPage } from './render.ts';

/** The page for a visitor who has done too much of something. */
export interface TooManyPages {
  /** @param retryAfter seconds to wait, as the header of that name tells programs too */
  page(retryAfter: number): Promise<RenderedPage>;
  /** What the pages say may be old: they are rendered anew. */
  clear(): void;
}

/**
 * Keeps the page for each number of minutes: refusing must cost less than what is refused.
 * @param render gets the seconds that the page shall tell; answers with epoch milliseconds until when it may be shown
 */
export function createTooManyPages(
  render: (retryAfter: number) => Promise<{ readonly page: RenderedPage; readonly expiresAt: number }>,
  now: () => number,
): TooManyPages {
  const kept = new Map<number, ReturnType<typeof render>>();

  async function pageOf(minutes: number): ReturnType<typeof render> {
    const earlier = kept.get(minutes);
    if (earlier) {
      const there = await earlier;
      if (there.expiresAt > now()) return there;
      // Of those who waited, the first renders it anew.
      if (kept.get(minutes) !== earlier) return pageOf(minutes);
    }
    const rendering = render(minutes * 60);
    kept.set(minutes, rendering);
    rendering.catch(() => kept.delete(minutes));
    return rendering;
  }

  return {
    async page(retryAfter) {
      const { page } = await pageOf(Math.ceil(retryAfter / 60));
      const headers = page.headers.filter(([name]) => name !== 'retry-after');
      return { ...page, status: 429, headers: [...headers, ['retry-after', String(retryAfter)]] };
    },
    clear: () => kept.clear(),
  };
}
