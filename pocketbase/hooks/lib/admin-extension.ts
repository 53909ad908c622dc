import { STAFF } from '../../../src/paths.ts';
import { siteOrigin } from './mail-facts.ts';

/** Its files are at `/_/extensions/trygg/`, its `main.js` in `/_/extensions.js`; both are served without signing in. */
const NAME = 'trygg';

/**
 * Gives the dashboard the extension in `folder`. Without the folder, or with ADMIN_EXTENSION=0, the admin is PocketBase's own, in English.
 */
export function offer(e: core.ServeEvent, folder: string): void {
  if (!isOffered(folder)) return;
  e.uiExtensions.push({ name: NAME, fs: $os.dirFS(folder) as unknown as fs.FS });
}

function isOffered(folder: string): boolean {
  if ($os.getenv('ADMIN_EXTENSION') === '0') return false;
  try {
    $os.stat(`${folder}/main.js`);
    return true;
  } catch {
    return false;
  }
}

/** Of a request for an extension. PocketBase lets browsers keep those for two weeks: here they ask each time, and are told when nothing is new. */
export function keepFresh(e: core.RequestEvent, folder: string): void {
  e.response.header().set('Cache-Control', 'no-cache');
  if (e.request?.url?.path === '/_/extensions.js' && isOffered(folder)) {
    const tag = `W/"${$security.md5(toString($os.readFile(`${folder}/main.js`)))}"`;
    e.response.header().set('ETag', tag);
    if (e.request?.header.get('If-None-Match') === tag) {
      e.noContent(304);
      return;
    }
  }
  e.next();
}

/** Where the staff pages are; empty when nobody has said where the site is. */
export function site(e: core.RequestEvent): void {
  const origin = siteOrigin();
  e.json(200, { staffPages: origin && origin + STAFF });
}
