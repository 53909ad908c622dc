import type { APIRoute } from 'astro';
import { wallClockOf } from '../../../domain/stockholm.ts';
import { STAFF_IMPORT } from '../../../paths.ts';
import { sampleCsv, sampleKind } from '../../../staff/import-samples.ts';
import { staffOf, toSignIn } from '../../../staff/pages.ts';

/** A file to fill in, for Excel. */
export const GET: APIRoute = async (page) => {
  const client = staffOf(page);
  if (!client) return toSignIn(page);
  const kind = sampleKind(page.params.kind ?? '');
  const overview = await client.imports();
  if (!overview.ok && overview.reason === 'signed_out') return toSignIn(page);
  if (!kind || !overview.ok) return page.redirect(STAFF_IMPORT, 303);
  const csv = sampleCsv(kind, overview.value.choices, wallClockOf(page.locals.now).date);
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="exempel-${page.params.kind}.csv"`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
};
