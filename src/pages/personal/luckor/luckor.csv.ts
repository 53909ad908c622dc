import type { APIRoute } from 'astro';
import { wallClockOf } from '../../../domain/stockholm.ts';
import { gaps as words } from '../../../i18n/sv/staff-gaps.ts';
import { STAFF_GAPS } from '../../../paths.ts';
import { csvFile } from '../../../staff/csv-file.ts';
import { gapQuery, gapsCsv } from '../../../staff/gaps.ts';
import { staffOf, toSignIn } from '../../../staff/pages.ts';

/** The whole picture as a file for Excel. The page tells what is wrong when there is none. */
export const GET: APIRoute = async (page) => {
  const client = staffOf(page);
  if (!client) return toSignIn(page);
  const { from, to } = gapQuery(page.url.searchParams, wallClockOf(page.locals.now).date);
  const answer = await client.gaps(from, to);
  if (answer.ok) return csvFile(words.file(from, to), gapsCsv(answer.value));
  return answer.reason === 'signed_out' ? toSignIn(page) : page.redirect(STAFF_GAPS + page.url.search, 303);
};
