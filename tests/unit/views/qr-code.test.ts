import { expect, it } from 'vitest';
import { qrCode } from '../../../src/views/qr-code.ts';
import { readQr } from '../../support/read-qr.ts';

it.each([
  'https://fritid.olofstrom.se/4-6',
  'http://localhost:4321/gy',
  `https://${'en-mycket-lang-adress.'.repeat(5)}example.se/en/7-9`,
])('reads back as %s', (address) => {
  const { size, path } = qrCode(address);
  expect(readQr(size, path)).toBe(address);
});

it('stands in a quiet zone of four modules', () => {
  const { size, path } = qrCode('https://fritid.olofstrom.se/4-6');
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => ({
    x: Number(x),
    y: Number(y),
    end: Number(x) + Number(width),
  }));
  expect([
    Math.min(...runs.map(({ x }) => x)),
    Math.min(...runs.map(({ y }) => y)),
    Math.max(...runs.map(({ end }) => end)),
    Math.max(...runs.map(({ y }) => y)) + 1,
  ]).toEqual([4, 4, size - 4, size - 4]);
});

it('is read although a corner of the paper is gone', () => {
  const { size, path } = qrCode('https://fritid.olofstrom.se/4-6');
  // Level M holds with at least 15 % lost; here it is the modules at the lower right, a good 6 % of them.
  const torn = path.replaceAll(/M(\d+) (\d+)h\d+v1h-\d+z/g, (run, x: string, y: string) =>
    Number(x) > size - 12 && Number(y) > size - 12 ? '' : run,
  );
  expect(torn.length).toBeLessThan(path.length);
  expect(readQr(size, torn)).toBe('https://fritid.olofstrom.se/4-6');
});
