import { erasingPage } from '../i18n/sv/retention.ts';
import { gaps } from '../i18n/sv/staff-gaps.ts';
import { statistics } from '../i18n/sv/staff-statistics.ts';
import { staff as words } from '../i18n/sv/staff.ts';
import { STAFF, STAFF_CLOSE, STAFF_ERASING, STAFF_GAPS, STAFF_SESSIONS, STAFF_STATISTICS } from '../paths.ts';

export interface MenuLink {
  readonly href: string;
  readonly text: string;
}

/** What staff need every day; always in sight. */
export const DAILY: readonly MenuLink[] = [
  { href: STAFF, text: words.overview },
  { href: STAFF_SESSIONS, text: words.sessions },
  { href: STAFF_CLOSE, text: words.close },
];

/** What is needed now and then; behind "Mer". */
export const NOW_AND_THEN: readonly MenuLink[] = [
  { href: STAFF_GAPS, text: gaps.menu },
  { href: STAFF_STATISTICS, text: statistics.menu },
  { href: STAFF_ERASING, text: erasingPage.menu },
];

/** "page" only where the link leads to this very page; a page below it is inside the part. */
export function currentAt(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return href !== STAFF && path.startsWith(`${href}/`) ? 'true' : undefined;
}
