import { staffAccessTo } from '../../../src/domain/data-access.ts';
import { limitQuery } from './access-query.ts';
import { refuseEmptying } from './request-saves.ts';
import { isOwner, isStaffOnly } from './roles.ts';

/**
 * What an account of the level staff may ask PocketBase for. A list of what is open, by the route that PocketBase matched
 * and not by how the address was spelt; whatever is not on it, also in a later PocketBase, is for owners.
 */

const RECORDS = '/api/collections/{collection}/records';
const AUTH = '/api/collections/{collection}';

const OPEN: ReadonlySet<string> = new Set([
  'GET /_/{path...}',
  'GET /_/extensions.js',
  'GET /api/health',
  // The admin cannot start without these.
  'GET /api/settings',
  'GET /api/collections',
  'GET /api/collections/{collection}',
  'GET /api/collections/meta/scaffolds',
  'GET /api/collections/meta/oauth2-providers',
  `GET ${RECORDS}`,
  `GET ${RECORDS}/{id}`,
  `POST ${RECORDS}`,
  `PATCH ${RECORDS}/{id}`,
  `DELETE ${RECORDS}/{id}`,
  'GET /api/files/{collection}/{recordId}/{filename}',
  'POST /api/files/token',
  `GET ${AUTH}/auth-methods`,
  `POST ${AUTH}/auth-refresh`,
  `POST ${AUTH}/auth-with-password`,
  `POST ${AUTH}/request-otp`,
  `POST ${AUTH}/auth-with-otp`,
  `POST ${AUTH}/request-password-reset`,
  `POST ${AUTH}/confirm-password-reset`,
]);

/** Routes of our own that staff may use; each looks for itself at what it answers. */
const OUR_OWN = /^[A-Z]+ \/(?:api\/staff|_\/extensions)\//;

const ASKS_FOR_RECORDS = new RegExp(`^[A-Z]+ ${RECORDS.replace(/[{}]/g, '\\$&')}(?:/|$)`);

/** A copy of the whole database, fetched by a token of its own in the address. */
const BACKUP = 'GET /api/backups/{key}';

/** A sign-in answers with its account, and would expand from it with the rights of a superuser. */
const SIGNS_IN = /\/(?:auth-with-[a-z0-9]+|auth-refresh|impersonate\/\{id\})$/;

const EMPTYING = 'DELETE /api/collections/{collection}/truncate';

/** Runs before every request. @throws ForbiddenError */
export function guardRequest(e: core.RequestEvent): void {
  const pattern = String(e.request?.pattern ?? '');
  if (pattern === BACKUP) refuseBackup(e);
  if (pattern === EMPTYING) refuseEmptying(e.app, e.request?.pathValue('collection') ?? '');
  if (SIGNS_IN.test(pattern)) forgetExpand(e);
  const { auth } = e;
  if (auth && isStaffOnly(auth)) {
    if (!OPEN.has(pattern) && !OUR_OWN.test(pattern)) refuse();
    if (ASKS_FOR_RECORDS.test(pattern)) limitQuery(e, auth.id, pattern === `GET ${RECORDS}`);
  }
  e.next();
}

function refuseBackup(e: core.RequestEvent): void {
  let account: core.Record | undefined;
  try {
    account = e.app.findAuthRecordByToken(e.request?.url?.query().get('token') ?? '', 'file');
  } catch {
    account = undefined;
  }
  if (!isOwner(account)) refuse();
}

function forgetExpand(e: core.RequestEvent): void {
  const url = e.request?.url;
  if (!url || url.rawQuery === '') return;
  const query = url.query();
  query.del('expand');
  url.rawQuery = query.encode();
}

function refuse(): never {
  throw new ForbiddenError('Bara för ägare.');
}

/** For what PocketBase itself does: any superuser may, unless it is of the level staff. @throws ForbiddenError */
export function forOwners(e: { auth?: core.Record | undefined; next(): void }): void {
  if (isStaffOnly(e.auth)) refuse();
  e.next();
}

/** The admin's menu: without what it could not open. */
export function listCollections(e: core.CollectionsListRequestEvent): void {
  if (isStaffOnly(e.auth) && e.result) {
    const all = Array.from(e.collections as unknown as ArrayLike<core.Collection>);
    const reached = all.filter(({ name }) => staffAccessTo(name) !== 'closed');
    e.result.items = reached;
    e.result.totalItems -= all.length - reached.length;
  }
  e.next();
}

/** What the admin needs to start: its name and colour. Hosts and accounts of mail and storage are the owners'. */
export function listSettings(e: core.SettingsListRequestEvent): void {
  if (!isStaffOnly(e.auth)) return e.next();
  const { meta } = e.settings ?? e.app.settings();
  const { appName, appURL, hideControls, accentColor } = meta;
  e.json(200, { meta: { appName, appURL, hideControls, accentColor } });
}
