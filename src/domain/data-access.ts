import { DATA_CLASSES, type DataClass } from './data-classes.ts';

/**
 * What an account of the level staff reaches of a collection: all of it, its own rows (sign-ups of its own activities, its
 * own account), or nothing.
 */
export type StaffAccess = 'open' | 'own' | 'closed';

const OWN: ReadonlySet<string> = new Set(['signups', 'approvals', 'mail_outbox', '_superusers']);
const OPEN: ReadonlySet<DataClass> = new Set<DataClass>([
  'catalogue',
  'setting',
  'staff',
  'held place',
  'count',
  'planning',
  'view',
  'report',
]);

/** What nobody has declared is closed. @param collection its own name, not as somebody spelt it */
export function staffAccessTo(collection: string): StaffAccess {
  if (OWN.has(collection)) return 'own';
  const declared = Object.hasOwn(DATA_CLASSES, collection) ? DATA_CLASSES[collection] : undefined;
  return declared !== undefined && OPEN.has(declared.class) ? 'open' : 'closed';
}
