import { expect, it } from 'vitest';
import { isDeclared, STORED_IDS, storedThings } from '../../../src/storage/browser-storage.ts';
import { storageView } from '../../../src/views/browser-storage.ts';

it('knows what the site keeps by its very name, and nothing else', () => {
  expect(isDeclared('cookie', 'mina', false)).toBe(true);
  expect(isDeclared('cookie', '__Secure-mina-en', true)).toBe(true);
  expect(isDeclared('cookie', '__Host-personal-kod', true)).toBe(true);
  expect(isDeclared('local', 'door-tick:0001', false)).toBe(true);
  expect(isDeclared('cache', 'trygg-fritid.offline.abc.sv', false)).toBe(true);
  expect(isDeclared('cookie', 'mina2', false)).toBe(false);
  expect(isDeclared('local', 'mina', false)).toBe(false);
  expect(isDeclared('cookie', '_ga', true)).toBe(false);
});

it('tells of each thing once, with its time where the browser throws it away', () => {
  const told = storageView(true).flatMap(({ things }) => things);
  expect(told.map(({ id }) => id).toSorted()).toEqual([...STORED_IDS].toSorted());
  for (const { id, seconds } of storedThings(true)) {
    const until =
      told
        .find((one) => one.id === id)
        ?.facts.at(-1)
        ?.text.replaceAll('\u00A0', ' ') ?? '';
    expect(/\d+ (?:minuter|timmar|dagar)/.test(until), `${id}: ${until}`).toBe(seconds !== undefined);
  }
  const untilOf = (id: string) => told.find((one) => one.id === id)?.facts.at(-1)?.text;
  expect(untilOf('familySession')).toBe('Tills du loggar ut, högst 2\u00A0timmar.');
  expect(untilOf('staffPlace')).toContain('180\u00A0dagar');
});
