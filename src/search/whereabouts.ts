import type { Position } from '../domain/distance.ts';

/** Where the visitor is, as far as the browser knows. It never leaves the browser, and is kept no longer than the page. */
export type Whereabouts =
  | { readonly state: 'unasked' | 'asking' | 'refused' | 'failed' | 'unsupported' }
  | { readonly state: 'known'; readonly position: Position };
