import type { IncomingHttpHeaders } from 'node:http';
import { STAFF_IMPORT } from '../paths.ts';
import type { StaffDesk } from '../staff/desk.ts';

/** Largest file, in bytes: ten times what 10,000 rows of a spreadsheet take. */
export const MAX_UPLOAD_BYTES = 5 * 1024 * 1024;

/** Where whoever sends a file goes instead, without a byte of it having been kept. */
export const NOT_SIGNED_IN = `/personal/logga-in?till=${encodeURIComponent(STAFF_IMPORT)}&igen=ja`;
export const FILE_TOO_LARGE = `${STAFF_IMPORT}?fel=storlek`;

/** Whether a file comes to the one page that takes any. */
export function isUpload(path: string, headers: IncomingHttpHeaders): boolean {
  return path === STAFF_IMPORT && /^multipart\/form-data\s*;/i.test(headers['content-type'] ?? '');
}

/** Whether it comes with the cookie of somebody who has signed in: asked before anything is read. */
export function isFromStaff(headers: IncomingHttpHeaders, desk: StaffDesk): boolean {
  return desk.clientOf(cookieIn(headers.cookie ?? '', desk.cookie.name)) !== undefined;
}

function cookieIn(header: string, name: string): string | undefined {
  const found = header
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`));
  if (found === undefined) return undefined;
  try {
    return decodeURIComponent(found.slice(name.length + 1));
  } catch {
    return undefined;
  }
}
