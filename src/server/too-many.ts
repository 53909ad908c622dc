import { type Language, splitLanguage } from '../i18n/languages.ts';
import type { RenderedPage } from './render.ts';

/** The page for a visitor who has done too much of something. */
export interface TooManyPages {
  /**
   * @param retryAfter seconds to wait, as the header of that name tells programs too
   * @param path what was asked for; the page speaks its language
   */
  page(retryAfter: number, path: string): Promise<RenderedPage>;
  /** What the pages say may be old: they are rendered anew. */
  clear(): void;
}

/**
 * Keeps the page for each number of minutes and language: refusing must cost less than what is refused.
 * @param render gets the seconds that the page shall tell; answers with epoch milliseconds until when it may be shown
 */
export function createTooManyPages(
  render: (
    retryAfter: number,
    language: Language,
  ) => Promise<{ readonly page: RenderedPage; readonly expiresAt: number }>,
  now: () => number,
): TooManyPages {
  const kept = new Map<string, ReturnType<typeof render>>();

  async function pageOf(minutes: number, language: Language): ReturnType<typeof render> {
    const key = `${minutes} ${language.code}`;
    const earlier = kept.get(key);
    if (earlier) {
      const there = await earlier;
      if (there.expiresAt > now()) return there;
      // Of those who waited, the first renders it anew.
      if (kept.get(key) !== earlier) return pageOf(minutes, language);
    }
    const rendering = render(minutes * 60, language);
    kept.set(key, rendering);
    rendering.catch(() => kept.delete(key));
    return rendering;
  }

  return {
    async page(retryAfter, path) {
      const { language } = splitLanguage(path);
      const { page } = await pageOf(Math.ceil(retryAfter / 60), language);
      const headers = page.headers.filter(([name]) => name !== 'retry-after');
      return { ...page, status: 429, headers: [...headers, ['retry-after', String(retryAfter)]] };
    },
    clear: () => kept.clear(),
  };
}
