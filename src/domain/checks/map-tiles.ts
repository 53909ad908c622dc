import { tilesOrigin } from '../map-tiles.ts';
import type { Problems } from './problem.ts';

/** The map needs nothing; what is filled in must be an address of pictures, and say whose they are. */
export function mapTilesProblems(url: string, attribution: string): Problems {
  if (url === '') return {};
  return {
    ...(tilesOrigin(url) === undefined && { map_tiles_url: 'not_map_tiles' }),
    ...(attribution.trim() === '' && { map_attribution: 'needs_map_attribution' }),
  };
}
