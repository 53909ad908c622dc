import { crc32, inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const stored = 0;
const deflated = 8;
const encryptedFlag = 1;
/** The end record is 22 bytes and may be followed by a comment of up to 65,535 bytes. */
const endRecordBytes = 22;
const longestComment = 0xffff;

/** The archive is cut off, damaged, or of a kind that is not read here. */
export class ZipError extends Error {
  override name = 'ZipError';
}

/**
 * The content of the one file in a zip archive whose path ends with the given name ("a/b/name" or "name").
 * Reads stored and deflated entries below 4 GiB, and checks length and CRC-32 of what it unpacks.
 *
 * @param maxBytes the most that the entry may hold when unpacked
 * @throws ZipError
 */
export function readZipFile(archive: Buffer, name: string, maxBytes: number): Buffer {
  const matches = [...entries(archive)].filter((entry) => entry.path.split('/').at(-1) === name);
  const [entry, second] = matches;
  if (!entry) throw new ZipError(`it holds no file named ${name}`);
  if (second) throw new ZipError(`it holds more than one file named ${name}`);
  if (entry.size > maxBytes) throw new ZipError(`${entry.path} is larger than ${maxBytes} bytes`);
  if (entry.flags & encryptedFlag) throw new ZipError(`${entry.path} is encrypted`);

  const content = unpack(entry, packedBytes(archive, entry));
  if (content.length !== entry.size) throw new ZipError(`${entry.path} has the wrong length`);
  if (crc32(content) !== entry.crc) throw new ZipError(`${entry.path} does not match its CRC-32`);
  return content;
}

interface Entry {
  path: string;
  flags: number;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  offset: number;
}

/** The central directory's entries (section 4.3.12 of the ZIP file format specification). */
function* entries(archive: Buffer): Generator<Entry> {
  const end = findEndRecord(archive);
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== directoryEntry)
      throw new ZipError('its list of files is damaged');
    const nameBytes = archive.readUInt16LE(at + 28);
    yield {
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      crc: archive.readUInt32LE(at + 16),
      packedSize: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
      path: archive.toString('utf8', at + 46, at + 46 + nameBytes),
    };
    at += 46 + nameBytes + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
}

function findEndRecord(archive: Buffer): number {
  const earliest = Math.max(0, archive.length - endRecordBytes - longestComment);
  for (let at = archive.length - endRecordBytes; at >= earliest; at--)
    if (archive.readUInt32LE(at) === endOfDirectory) return at;
  throw new ZipError('it is no zip archive, or it is cut off');
}

function packedBytes(archive: Buffer, entry: Entry): Buffer {
  const { offset } = entry;
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== localEntry)
    throw new ZipError(`${entry.path} is not where the list of files says`);
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const end = start + entry.packedSize;
  if (end > archive.length) throw new ZipError(`${entry.path} is cut off`);
  return archive.subarray(start, end);
}

function unpack(entry: Entry, packed: Buffer): Buffer {
  if (entry.method === stored) return packed;
  if (entry.method !== deflated) throw new ZipError(`${entry.path} is packed in an unknown way`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch (error) {
    throw new ZipError(`${entry.path} cannot be unpacked`, { cause: error });
  }
}
