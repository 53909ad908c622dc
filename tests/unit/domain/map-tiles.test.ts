import { describe, expect, it } from 'vitest';
import { mapTilesProblems } from '../../../src/domain/checks/map-tiles.ts';
import { mapTilesFrom, tilesOrigin } from '../../../src/domain/map-tiles.ts';

describe('tilesOrigin', () => {
  it.each([
    ['https://tile.example.se/{z}/{x}/{y}.png', 'https://tile.example.se'],
    ['https://kartor.example.se:8443/lager/{z}/{y}/{x}?nyckel=a-b_1', 'https://kartor.example.se:8443'],
  ])('is what a page may ask: %s', (url, origin) => expect(tilesOrigin(url)).toBe(origin));

  it.each([
    'http://tile.example.se/{z}/{x}/{y}.png',
    'https://tile.example.se/{z}/{x}.png',
    'https://tile.example.se/{z}/{x}/{y}/{y}.png',
    'https://{s}.example.se/{z}/{x}/{y}.png',
    'https://tile.example.se/{z}/{x}/{y}{r}.png',
    "https://tile.example.se; script-src 'unsafe-inline'/{z}/{x}/{y}",
    'https://a@tile.example.se/{z}/{x}/{y}',
    'https://*.example.se/{z}/{x}/{y}',
    'https://tile.example.se/{z}/{x}/{y} https://evil.example',
    'https:///{z}/{x}/{y}',
    '',
  ])('is nothing for %s', (url) => expect(tilesOrigin(url)).toBeUndefined());
});

it('asks whose the pictures are, once there are any', () => {
  const url = 'https://tile.example.se/{z}/{x}/{y}.png';
  expect(mapTilesProblems('', '')).toEqual({});
  expect(mapTilesProblems(url, '© Någon')).toEqual({});
  expect(mapTilesProblems(url, ' ')).toEqual({ map_attribution: 'needs_map_attribution' });
  expect(mapTilesProblems('http://x', '© Någon')).toEqual({ map_tiles_url: 'not_map_tiles' });
  expect(mapTilesFrom(url, '© Någon', 0)).toMatchObject({ maxZoom: 19, origin: 'https://tile.example.se' });
  expect(mapTilesFrom('', '', 18)).toBeUndefined();
});
