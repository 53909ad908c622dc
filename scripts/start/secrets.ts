import { randomBytes, randomInt } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Accounts } from '../processes.ts';
import { Stop } from '../stop.ts';

/** What is made at random at the first start and kept in the data folder. */
export interface Secrets extends Accounts {
  /** 32 bytes in hex, for the keys of sign-ups. */
  signupSecret: string;
  /** Whether they were made just now. */
  areNew: boolean;
}

const fileName = 'secrets.json';

/**
 * The secrets of a data folder, made when there are none. Only the owner may read the file.
 * @throws Stop when the file cannot be understood
 */
export async function secretsOf(dataDir: string): Promise<Secrets> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = path.join(dataDir, fileName);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text !== undefined) {
    await chmod(file, 0o600);
    return { ...parse(text, file), areNew: false };
  }
  const secrets = newSecrets();
  const partial = `${file}.${process.pid}`;
  await writeFile(partial, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600 });
  await rename(partial, file);
  return { ...secrets, areNew: true };
}

function newSecrets(): Omit<Secrets, 'areNew'> {
  return {
    adminEmail: 'admin@localhost.test',
    adminPassword: readablePassword(),
    siteAccountEmail: 'site@localhost.test',
    siteAccountPassword: randomBytes(24).toString('base64url'),
    signupSecret: randomBytes(32).toString('hex'),
  };
}

/** 20 characters without look-alikes, in groups of five: 99 random bits that a person can type. */
function readablePassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = (): string => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}

function parse(text: string, file: string): Omit<Secrets, 'areNew'> {
  const names = [
    'adminEmail',
    'adminPassword',
    'siteAccountEmail',
    'siteAccountPassword',
    'signupSecret',
  ] as const;
  try {
    const found: Partial<Record<string, unknown>> = JSON.parse(text);
    if (names.every((name) => typeof found[name] === 'string' && found[name] !== ''))
      return found as unknown as Omit<Secrets, 'areNew'>;
  } catch {
    // Answered below, together with a file that lacks a value.
  }
  throw new Stop(
    `${file} is damaged: it must hold ${names.join(', ')}.\n` +
      'Put back a copy, or delete it to get a new login.',
  );
}
