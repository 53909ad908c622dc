import type { APIRoute } from 'astro';
import { staffSessionHref } from '../../../../paths.ts';
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
  return new Response(participantsCsv(list.value), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${participantsFile(list.value)}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
};
