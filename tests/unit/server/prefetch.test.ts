import { expect, it } from 'vitest';
import { inLanguage, LANGUAGES } from '../../../src/i18n/languages.ts';
import { isSearch, prefetchRules, routeKind } from '../../../src/server/routes.ts';

interface Rules {
  readonly prefetch: readonly { where: { and: readonly { not?: { href_matches?: readonly string[] } }[] } }[];
}
const { prefetch } = prefetchRules() as Rules;
const excluded = (prefetch[0]?.where.and ?? []).flatMap(({ not }) => not?.href_matches ?? []);
const isFetched = (path: string) =>
  !excluded.some((pattern) => new URLPattern(pattern, 'https://a.se').test(path, 'https://a.se'));

it('pages for everybody are fetched before the press, and nothing else', () => {
  const paths = [
    '/',
    '/aktiviteter?dag=son',
    '/tillfallen/a',
    '/kalender?v=2026-49',
    '/aktiviteter?kategori=q',
    '/aktiviteter?q=boll',
    '/aktiviteter?ak=5&q=boll',
    '/anmalan/ny?tillfalle=a',
    '/godkann/t',
    '/mina-anmalningar',
    '/personal',
    '/utkast/t',
    '/bilder/a/b',
    '/api/health',
    '/aktiviteter.ics',
    '/aktiviteter.rss?ort=a',
  ].flatMap((path) => LANGUAGES.map((language) => inLanguage(language, path)));
  for (const path of paths)
    expect(isFetched(path), path).toBe(
      routeKind(path.split('?')[0] ?? '') === 'page' && !isSearch(path) && !/\.(?:ics|rss)/.test(path),
    );
});
