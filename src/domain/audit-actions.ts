/** What a save in the admin is called in the log. Publishing has words of its own, for it is what others see. */

export type SaveKind = 'create' | 'update' | 'delete';

const PLAIN: Readonly<Record<SaveKind, string>> = {
  create: 'created',
  update: 'updated',
  delete: 'deleted',
};

/** By what the status becomes; the same words as the staff pages use. */
const BECOMES: Readonly<Record<string, string>> = {
  published: 'published',
  archived: 'archived',
};

/**
 * @param before status of the record before; empty where it is new or has none
 * @param after status of the record now
 */
export function auditAction(collection: string, kind: SaveKind, before: string, after: string): string {
  if (kind === 'delete' || before === after) return PLAIN[kind];
  const became = BECOMES[after];
  if (became !== undefined) return became;
  if (kind === 'create') return PLAIN.create;
  if (before === 'published') return 'unpublished';
  if (collection === 'sessions') {
    if (after === 'cancelled') return 'closed';
    if (before === 'cancelled') return 'restored';
  }
  if (collection === 'signups' && after === 'cancelled') return 'cancelled';
  return PLAIN.update;
}
