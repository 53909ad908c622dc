/**
 * Local dates on which the texts of the site's own pages were last changed, in any language. `text-dates.test.ts` knows the texts
 * by their hashes and fails until a changed one has its new day.
 */
export const TEXT_DATES = {
  about: '2026-11-30',
  selection: '2026-11-30',
  accessibility: '2026-11-30',
  yourData: '2026-11-30',
  cookies: '2026-11-30',
  openData: '2026-11-30',
  embed: '2026-11-30',
  howItWorks: '2026-11-30',
  parents: '2026-11-30',
  ages: '2026-11-30',
  method: '2026-11-30',
  easySwedish: '2026-11-30',
  fi: '2026-11-30',
  ar: '2026-11-30',
  so: '2026-11-30',
  uk: '2026-11-30',
} as const;
