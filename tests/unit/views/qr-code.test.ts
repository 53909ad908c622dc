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

it('is read although somebody has drawn on it', () => {
  const { size, path } = qrCode('https://fritid.olofstrom.se/4-6');
  const middle = Math.floor(size / 2) - 2;
  const blot = Array.from({ length: 5 }, (_, row) => `M${middle} ${middle + row}h5v1h-5z`).join('');
  expect(readQr(size, path + blot)).toBe('https://fritid.olofstrom.se/4-6');
});
