import { expect, it } from 'vitest';
import { metresBetween } from '../../../src/domain/distance.ts';

const olofstrom = { latitude: 56.2769, longitude: 14.5333 };

it.each([
  ['to itself', olofstrom, olofstrom, 0],
  // A minute of latitude is a nautical mile.
  ['one minute north', { latitude: 56, longitude: 14 }, { latitude: 56 + 1 / 60, longitude: 14 }, 1853],
  ['one degree east at 60° north', { latitude: 60, longitude: 14 }, { latitude: 60, longitude: 15 }, 55_597],
  ['across the date line', { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111_195],
  ['half round the earth', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }, 20_015_115],
])('measures as the crow flies: %s', (_, a, b, metres) => {
  expect(Math.abs(metresBetween(a, b) - metres)).toBeLessThan(2);
  expect(metresBetween(b, a)).toBe(metresBetween(a, b));
});
