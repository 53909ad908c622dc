import { erasingPage } from '../i18n/sv/staff-erasing.ts';
import { accountsPage, ownAccountPage } from '../i18n/sv/staff-accounts.ts';
import { activities } from '../i18n/sv/staff-activities.ts';
import { focusPage } from '../i18n/sv/staff-focus.ts';
import { gaps } from '../i18n/sv/staff-gaps.ts';
import { statistics } from '../i18n/sv/staff-statistics.ts';
import { reportsPage } from '../i18n/sv/staff-reports.ts';
import { staff as words } from '../i18n/sv/staff.ts';
import { importPage } from '../i18n/sv/staff-import.ts';
import {
  STAFF,
  STAFF_ACCOUNT,
  STAFF_ACCOUNTS,
  STAFF_ACTIVITIES,
  STAFF_CLOSE,
  STAFF_ERASING,
  STAFF_FOCUS,
  STAFF_GAPS,
  STAFF_IMPORT,
  STAFF_OVERVIEW,
  STAFF_REPORTS,
  STAFF_SESSIONS,
  STAFF_STATISTICS,
} from '../paths.ts';

export interface MenuLink {
  readonly href: string;
  readonly text: string;
  /** Shown to owners; PocketBase refuses others whatever they open. */
  readonly ownersOnly?: boolean;
}

/** What staff need every day; always in sight. */
export const DAILY: readonly MenuLink[] = [
  { href: STAFF, text: words.today },
  { href: STAFF_OVERVIEW, text: words.overview },
  { href: STAFF_SESSIONS, text: words.sessions },
  { href: STAFF_CLOSE, text: words.close },
];

/** What is needed now and then; behind "Mer". */
export const NOW_AND_THEN: readonly MenuLink[] = [
  { href: STAFF_ACTIVITIES, text: activities.menu },
  { href: STAFF_IMPORT, text: importPage.menu },
  { href: STAFF_GAPS, text: gaps.menu },
  { href: STAFF_FOCUS, text: focusPage.menu },
  { href: STAFF_STATISTICS, text: statistics.menu },
  { href: STAFF_REPORTS, text: reportsPage.menu },
  { href: STAFF_ERASING, text: erasingPage.menu },
  { href: STAFF_ACCOUNTS, text: accountsPage.menu, ownersOnly: true },
  { href: STAFF_ACCOUNT, text: ownAccountPage.menu },
];

/** "page" only where the link leads to this very page; a page below it is inside the part. */
export function currentAt(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return href !== STAFF && path.startsWith(`${href}/`) ? 'true' : undefined;
}
