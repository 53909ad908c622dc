// Stands in for npm in tests: NPM_STAND_IN tells what "npm ci" does in the current folder.
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';

const behaviour = process.env['NPM_STAND_IN'] ?? '';
appendFileSync('npm-calls', `${process.argv.slice(2).join(' ')}\n`);
if (behaviour === 'fails') process.exit(1);
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules/node/bin', { recursive: true });
if (behaviour.startsWith('installs '))
  writeFileSync('node_modules/node/bin/node', `#!/bin/sh\necho ${behaviour.slice('installs '.length)}\n`, {
    mode: 0o755,
  });
