import { describe, expect, test } from 'vitest';
import { readZipFile, ZipError } from '../../../scripts/pocketbase/zip.ts';
import { zipArchive } from '../../support/zip.ts';

const content = Buffer.from('trygg fritid '.repeat(500));
const read = (archive: Buffer): Buffer => readZipFile(archive, 'pocketbase', 1_000_000);

describe('reading one file from a zip archive', () => {
  test('unpacks a deflated file in a folder', () => {
    const archive = zipArchive([
      { path: 'LICENSE.md', content: Buffer.from('MIT') },
      { path: 'a/scripts/pocketbase', content },
    ]);
    expect(read(archive)).toEqual(content);
  });

  test('reads a stored file, also behind an archive comment', () => {
    expect(read(zipArchive([{ path: 'pocketbase', content, stored: true }], 'made for a test'))).toEqual(
      content,
    );
  });

  test('reads an empty file', () => {
    expect(read(zipArchive([{ path: 'pocketbase', content: Buffer.alloc(0) }]))).toEqual(Buffer.alloc(0));
  });

  test.each([
    ['nothing at all', Buffer.alloc(0), 'no zip archive'],
    ['something else', Buffer.from('<html>404</html>'.repeat(10)), 'no zip archive'],
    ['no such file', zipArchive([{ path: 'pocketbase.txt', content }]), 'holds no file named pocketbase'],
    [
      'two such files',
      zipArchive([
        { path: 'a/pocketbase', content },
        { path: 'b/pocketbase', content },
      ]),
      'more than one file',
    ],
    ['a wrong CRC-32', zipArchive([{ path: 'pocketbase', content, crc: 1 }]), 'does not match its CRC-32'],
    ['a length that is too long', zipArchive([{ path: 'pocketbase', content, size: 9_999 }]), 'wrong length'],
    [
      'a length that is too short',
      zipArchive([{ path: 'pocketbase', content, size: 10 }]),
      'cannot be unpacked',
    ],
    ['more than is allowed', zipArchive([{ path: 'pocketbase', content, size: 2_000_000 }]), 'larger than'],
    ['an encrypted file', zipArchive([{ path: 'pocketbase', content, flags: 1 }]), 'is encrypted'],
    [
      'an unknown method',
      zipArchive([{ path: 'pocketbase', content, method: 93 }]),
      'packed in an unknown way',
    ],
  ])('refuses %s', (_, archive, message) => {
    expect(() => read(archive)).toThrow(ZipError);
    expect(() => read(archive)).toThrow(message);
  });

  test('refuses an archive that is cut off, wherever the cut is', () => {
    const archive = zipArchive([{ path: 'pocketbase', content }]);
    for (let length = 0; length < archive.length; length++)
      expect(() => read(archive.subarray(0, length)), `cut at ${length}`).toThrow(ZipError);
  });

  test('refuses an archive whose front is missing', () => {
    const archive = zipArchive([{ path: 'pocketbase', content }]);
    for (const cut of [1, 10, 40])
      expect(() => read(archive.subarray(cut)), `front of ${cut}`).toThrow(ZipError);
  });
});
