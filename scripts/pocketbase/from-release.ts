import { Stop, messageOf } from '../stop.ts';
import { checkSum, executableIn, type Answer } from './source.ts';

export interface ReleaseRequest {
  /** Folder of the release, without a slash at the end. */
  address: string;
  zipName: string;
  /** Sum of the archive that is kept in this project, where there is one. */
  keptSha256: string | undefined;
  executableName: string;
  /** The longest silence to put up with, before and in an answer, in milliseconds. */
  silenceMs: number;
}

/**
 * PocketBase out of the official archive, checked against the release's own checksums.txt (fetched over TLS)
 * and against the kept sum.
 * @throws Stop when a sum is wrong or the archive cannot be read
 */
export async function fromRelease(request: ReleaseRequest): Promise<Answer> {
  const { address, zipName, executableName, silenceMs } = request;
  try {
    const list = (await get(`${address}/checksums.txt`, silenceMs)).toString('utf8');
    const listed = sumInList(list, zipName);
    if (!listed) return { kind: 'unavailable', reason: `${address}/checksums.txt does not name ${zipName}` };
    const archive = await get(`${address}/${zipName}`, silenceMs);
    checkSum(`${address}/${zipName}`, archive, listed);
    if (request.keptSha256) checkSum(`${address}/${zipName}`, archive, request.keptSha256);
    return { kind: 'found', executable: executableIn(`${address}/${zipName}`, archive, executableName) };
  } catch (error) {
    if (error instanceof Stop) throw error;
    return { kind: 'unavailable', reason: messageOf(error) };
  }
}

/** The sum that a list of "<SHA-256> <file name>" lines gives for a file. */
export function sumInList(list: string, name: string): string | undefined {
  for (const line of list.split('\n')) {
    const [sum = '', file = ''] = line.trim().split(/\s+\*?/);
    if (file === name && /^[\da-f]{64}$/i.test(sum)) return sum.toLowerCase();
  }
  return undefined;
}

async function get(url: string, silenceMs: number): Promise<Buffer> {
  const { response, body } = await ask(url, silenceMs);
  if (new URL(url).protocol === 'https:' && new URL(response.url).protocol !== 'https:')
    throw new Stop(`${url} led to ${response.url}, which is not encrypted. It was not used.`);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return body;
}

async function ask(url: string, silenceMs: number): Promise<{ response: Response; body: Buffer }> {
  const abort = new AbortController();
  const giveUp = (): void => abort.abort();
  let timer = setTimeout(giveUp, silenceMs);
  try {
    const response = await fetch(url, { signal: abort.signal });
    const chunks: Uint8Array[] = [];
    for await (const chunk of response.body ?? []) {
      clearTimeout(timer);
      timer = setTimeout(giveUp, silenceMs);
      chunks.push(chunk);
    }
    return { response, body: Buffer.concat(chunks) };
  } catch (error) {
    if (abort.signal.aborted)
      throw new Error(`${url} was silent for ${silenceMs / 1000} s`, { cause: error });
    throw new Error(`${url} cannot be reached`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
