import { expect, test } from 'vitest';
import { createAstroLog } from '../../../src/server/astro-log.ts';

function logged(level: string, message: string): string {
  let line = '';
  const keep = (text: string): void => void (line = text);
  createAstroLog(keep, keep).write({ label: null, level, message });
  return line;
}

test('an error of a page leaves its kind and place, not what it says or where the family was', () => {
  const stack = 'Error: Anna Andersson 070\n    at page (file:///dist/chunks/page.mjs:1:2)';
  const address = 'https://fritid.example.se/anmalan/hemlig-nyckel?namn=Anna';
  const line = logged('error', `Could not render ${address}\n${stack}`);
  expect(JSON.parse(line)).toMatchObject({
    level: 'error',
    event: 'page failed',
    error: 'Error',
    at: 'page (file:///dist/chunks/page.mjs:1:2)',
  });
  expect(line).not.toMatch(/Anna|hemlig/);
});

test('an error of the engine keeps its message', () => {
  const stack =
    "TypeError: Cannot read properties of undefined (reading 'y')\n    at page (file:///a.mjs:1:2)";
  expect(JSON.parse(logged('error', stack))).toMatchObject({
    error: 'TypeError',
    message: "Cannot read properties of undefined (reading 'y')",
  });
});

test('an address in a warning loses token and query', () => {
  const line = logged('warn', 'Slow: http://localhost/anmalan/hemlig?a=b was late');
  expect(JSON.parse(line)).toMatchObject({ level: 'warn', message: 'Slow: /anmalan/:token was late' });
});

test('what Astro tells while it builds is text', () => {
  expect(logged('info', '\u001B[32mbuilt\u001B[39m')).toBe('built\n');
});
