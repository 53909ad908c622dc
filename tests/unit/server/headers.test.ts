import { expect, test } from 'vitest';
import { mapPolicy, PAGE_POLICY, publicCacheControl } from '../../../src/server/headers.ts';

const cases: [string, { fresh: number; claims: number }, [number, number, number]][] = [
  ['far from any change', { fresh: 1e6, claims: 1e6 }, [10, 10, 86_400]],
  ['a change within the day', { fresh: 7200, claims: 7200 }, [10, 10, 7190]],
  ['a change within twenty seconds', { fresh: 15, claims: 15 }, [10, 5, 5]],
  ['a change within ten seconds', { fresh: 7, claims: 7 }, [7, 0, 0]],
  ['a clock text that is soon old', { fresh: 4, claims: 7200 }, [4, 10, 7196]],
  ['a part of a second left', { fresh: 0.9, claims: 0.9 }, [0, 0, 0]],
  ['seconds are rounded down', { fresh: 9.999, claims: 17.999 }, [9, 8, 8]],
  ['the moment has passed', { fresh: -5, claims: -5 }, [0, 0, 0]],
  ['never fresher than true', { fresh: 60, claims: 7 }, [7, 0, 0]],
];

test.each(cases)('%s', (_name, left, [shared, whileAsking, inOutage]) => {
  expect(publicCacheControl(left)).toBe(
    `public, max-age=0, must-revalidate, s-maxage=${shared}, stale-while-revalidate=${whileAsking}, stale-if-error=${inOutage}`,
  );
});

test('a page with a map may show the pictures of the map, and nothing else from there', () => {
  const [, policy] = mapPolicy({ origin: 'https://tile.example.se' });
  expect(policy).toContain("img-src 'self' data: https://tile.example.se;");
  expect(policy.replace(' https://tile.example.se', '')).toBe(PAGE_POLICY);
});
