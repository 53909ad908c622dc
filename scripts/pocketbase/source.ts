import { createHash } from 'node:crypto';
import { Stop } from '../stop.ts';
import { readZipFile, ZipError } from './zip.ts';

/** What one place to get PocketBase from gave: the executable's bytes, or why it could not be asked. */
export type Answer = { kind: 'found'; executable: Buffer } | { kind: 'unavailable'; reason: string };

/** Four times the size of today's executable. */
const mostBytes = 128 * 1024 * 1024;

/** SHA-256 in lower-case hex. */
export function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** @throws Stop when the content does not have the sum: a wrong sum is never skipped. */
export function checkSum(what: string, content: Buffer, expected: string): void {
  const found = sha256(content);
  if (found === expected) return;
  throw new Stop(
    `${what} does not match its checksum, so it was not used.\n` +
      `  expected SHA-256 ${expected}\n  found            ${found}\n` +
      'The download was damaged or changed on the way. Try again, or supply PocketBase yourself with POCKETBASE_BIN.',
  );
}

/** The executable inside an archive whose sum was checked. @throws Stop when the archive cannot be read. */
export function executableIn(what: string, archive: Buffer, executableName: string): Buffer {
  try {
    return readZipFile(archive, executableName, mostBytes);
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw new Stop(`${what} cannot be unpacked: ${error.message}.`);
  }
}
