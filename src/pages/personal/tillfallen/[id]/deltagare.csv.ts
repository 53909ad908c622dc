import type { APIRoute } from 'astro';
import { staffSessionHref } from '../../../../paths.ts';
import { csvFile } from '../../../../staff/csv-file.ts';
import { staffOf, toSignIn } from '../../../../staff/pages.ts';
import { participantsCsv, participantsFile } from '../../../../staff/participants.ts';

/** Who has signed up, as a file for Excel. The session's page tells what is wrong when there is none. */
export const GET: APIRoute = async (page) => {
  const client = staffOf(page);
  if (!client) return toSignIn(page);
  const id = page.params.id ?? '';
  const list = await client.participants(id);
  if (!list.ok) {
    return list.reason === 'signed_out' ? toSignIn(page) : page.redirect(staffSessionHref({ id }), 303);
  }
  return csvFile(participantsFile(list.value), participantsCsv(list.value));
};
