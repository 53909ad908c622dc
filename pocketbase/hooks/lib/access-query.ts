import { staffAccessTo } from '../../../src/domain/data-access.ts';
import {
  judgedExpand,
  judgedFilter,
  judgedSort,
  type JudgePath,
  type PathVerdict,
} from '../../../src/domain/record-query.ts';
import { ownRowsFilter } from './own-rows.ts';

/**
 * What an account of the level staff may search, sort and expand by. Whoever may filter by a field can read it, letter by
 * letter, whether it is shown or not.
 */

/** Kept from staff though the collection is open; the admin's search asks for all fields of a collection. */
const SECRET: Readonly<Record<string, readonly string[]>> = {
  lotteries: ['secret'],
  _superusers: ['password', 'tokenKey'],
};

/** Rewrites the query of a request for records to what the account may ask. @throws ForbiddenError, NotFoundError */
export function limitQuery(e: core.RequestEvent, account: string, isList: boolean): void {
  const url = e.request?.url;
  const collection = collectionOf(e);
  if (!url) return;
  const query = url.query();
  const expand = query.get('expand');
  if (expand !== '') query.set('expand', judgedExpand(expand, expandable(e.app, collection)));
  if (isList) {
    const judge = searchable(e.app, collection);
    const filter = judgedFilter(query.get('filter'), judge);
    const sort = judgedSort(query.get('sort'), judge);
    if (filter === undefined || sort === undefined) {
      throw new ForbiddenError('Det går inte att söka eller sortera på det.');
    }
    const own = ownFilter(e.app, account, collection.name);
    const both = own !== '' && filter.trim() !== '' ? `(${own}) && (${filter})` : own || filter;
    if (both.trim() === '') query.del('filter');
    else query.set('filter', both);
    if (sort === '') query.del('sort');
    else query.set('sort', sort);
  }
  url.rawQuery = query.encode();
}

/** However the request spells it. @throws NotFoundError, ForbiddenError */
function collectionOf(e: core.RequestEvent): core.Collection {
  let found: core.Collection;
  try {
    found = e.app.findCachedCollectionByNameOrId(e.request?.pathValue('collection') ?? '');
  } catch {
    throw new NotFoundError('Samlingen finns inte.');
  }
  if (staffAccessTo(found.name) === 'closed') throw new ForbiddenError('Bara för ägare.');
  return found;
}

function ownFilter(app: core.App, account: string, collection: string): string {
  if (staffAccessTo(collection) !== 'own') return '';
  return collection === '_superusers' ? `id = "${account}"` : ownRowsFilter(app, account, collection);
}

function searchable(app: core.App, start: core.Collection): JudgePath {
  return (path) => {
    const parts = path.split('.');
    let collection = start;
    for (const [i, name] of parts.entries()) {
      const field = collection.fields.getByName(name);
      if (!field) return 'refused';
      if (SECRET[collection.name]?.includes(name)) return i === 0 ? 'left_out' : 'refused';
      const isLast = i === parts.length - 1;
      if (isLast || ['json', 'geoPoint'].includes(field.type())) return 'allowed';
      const target = targetOf(app, field);
      if (!target) return 'refused';
      if (!mayFollow(start, target)) {
        // The id stands in the row itself.
        return parts[i + 1] === 'id' && i + 2 === parts.length ? 'allowed' : 'refused';
      }
      collection = target;
    }
    return 'refused';
  };
}

function expandable(app: core.App, start: core.Collection): JudgePath {
  return (path): PathVerdict => {
    let collection = start;
    for (const name of path.split('.')) {
      const field = collection.fields.getByName(name);
      const target = field ? targetOf(app, field) : undefined;
      if (!target || !mayFollow(start, target)) return 'refused';
      collection = target;
    }
    return 'allowed';
  };
}

/** Rows of families are shown from rows that are limited to the own activities, and from no others. */
function mayFollow(start: core.Collection, target: core.Collection): boolean {
  const access = staffAccessTo(target.name);
  if (access === 'own') return target.name !== '_superusers' && staffAccessTo(start.name) === 'own';
  return access === 'open';
}

function targetOf(app: core.App, field: core.Field): core.Collection | undefined {
  if (field.type() !== 'relation') return undefined;
  return app.findCachedCollectionByNameOrId((field as core.RelationField).collectionId);
}
