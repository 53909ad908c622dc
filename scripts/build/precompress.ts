import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Kinds of files that get smaller; pictures and woff2 fonts are compressed already. */
const textFile = /\.(css|html|js|json|mjs|svg|txt|webmanifest|xml)$/;

/** Writes `<file>.br` and `<file>.gz` beside each text file, where that makes it smaller. */
export async function precompress(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !textFile.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const content = await readFile(file);
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    const packed = { br: await brotli(content, { params }), gz: await zip(content, { level: 9 }) };
    for (const [ending, bytes] of Object.entries(packed))
      if (bytes.length < content.length) await writeFile(`${file}.${ending}`, bytes);
  }
}
