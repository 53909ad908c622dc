import type { APIRoute } from 'astro';
import { staffSessionHref } from '../../../../paths.ts';
import { csvFile } from '../../../../staff/csv-file.ts';
import { staffOf, toSignIn } from '../../../../staff/pages.ts';
import { attendanceCsv, attendanceFile } from '../../../../staff/participants.ts';

/** Who came and went, as a file for Excel. The session's page tells what is wrong when there is none. */
export const GET: APIRoute = async (page) => {
  const client = staffOf(page);
  if (!client) return toSignIn(page);
  const id = page.params.id ?? '';
  const list = await client.attendance(id);
  if (list.ok) return csvFile(attendanceFile(list.value), attendanceCsv(list.value));
  return list.reason === 'signed_out' ? toSignIn(page) : page.redirect(staffSessionHref({ id }), 303);
};
