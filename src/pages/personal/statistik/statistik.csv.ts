import type { APIRoute } from 'astro';
import { wallClockOf } from '../../../domain/stockholm.ts';
import { statistics as words } from '../../../i18n/sv/staff-statistics.ts';
import { STAFF_STATISTICS } from '../../../paths.ts';
import { csvFile } from '../../../staff/csv-file.ts';
import { staffOf, toSignIn } from '../../../staff/pages.ts';
import { lastWeeks, periodIn } from '../../../staff/period.ts';
import { statisticsCsv } from '../../../staff/statistics.ts';

/** One line for each session as a file for Excel. The page tells what is wrong when there is none. */
export const GET: APIRoute = async (page) => {
  const client = staffOf(page);
  if (!client) return toSignIn(page);
  const { from, to } = periodIn(page.url.searchParams, lastWeeks(wallClockOf(page.locals.now).date));
  const answer = await client.statistics(from, to);
  if (answer.ok) return csvFile(words.file(from, to), statisticsCsv(answer.value));
  return answer.reason === 'signed_out'
    ? toSignIn(page)
    : page.redirect(STAFF_STATISTICS + page.url.search, 303);
};
