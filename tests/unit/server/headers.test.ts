import { expect, test } from 'vitest';
import { publicCacheControl } from '../../../src/server/headers.ts';

const cases: [string, { fresh: number; claims: number }, [number, number, number]][] = [
  ['far from any change', { fresh: 1e6, claims: 1e6 }, [60, 60, 86_400]],
  ['a change within the day', { fresh: 7200, claims: 7200 }, [60, 60, 7140]],
  ['a change within the second minute', { fresh: 90, claims: 90 }, [60, 30, 30]],
  ['a change within the minute', { fresh: 45, claims: 45 }, [45, 0, 0]],
  ['a clock text that is soon old', { fresh: 10, claims: 7200 }, [10, 60, 7190]],
  ['a part of a second left', { fresh: 0.9, claims: 0.9 }, [0, 0, 0]],
  ['seconds are rounded down', { fresh: 59.999, claims: 100.999 }, [59, 41, 41]],
  ['the moment has passed', { fresh: -5, claims: -5 }, [0, 0, 0]],
  ['never fresher than true', { fresh: 60, claims: 10 }, [10, 0, 0]],
];

test.each(cases)('%s', (_name, left, [shared, whileAsking, inOutage]) => {
  expect(publicCacheControl(left)).toBe(
    `public, max-age=0, must-revalidate, s-maxage=${shared}, stale-while-revalidate=${whileAsking}, stale-if-error=${inOutage}`,
  );
});
