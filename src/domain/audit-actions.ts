/** Everything that the log names. The admin has a Swedish word for each (`pocketbase/admin/labels.ts`). */
export type AuditAction =
  // Saves
  | 'created'
  | 'updated'
  | 'deleted'
  | 'published'
  | 'unpublished'
  | 'archived'
  | 'unarchived'
  | 'copied'
  | 'extended'
  | 'cancelled'
  // Names that were shown or taken along
  | 'viewed'
  | 'exported'
  // A session and its adults
  | 'closed'
  | 'restored'
  | 'moved'
  | 'absent'
  | 'present'
  | 'added'
  | 'clash_allowed'
  | 'held'
  | 'on_site'
  | 'not_on_site'
  | 'messaged'
  | 'phoned'
  | 'confirmed'
  // Imports
  | 'imported'
  | 'import_undone'
  // Accounts
  | 'opened'
  | 'ended'
  | 'required'
  | 'eased'
  // The nightly job
  | 'erasing'
  | 'erased';

export type SaveKind = 'create' | 'update' | 'delete';

const PLAIN: Readonly<Record<SaveKind, AuditAction>> = {
  create: 'created',
  update: 'updated',
  delete: 'deleted',
};

/** By what the status becomes; the same words as the staff pages use. */
const BECOMES: Readonly<Record<string, AuditAction>> = {
  published: 'published',
  archived: 'archived',
};

/**
 * What a save in the admin is called. Publishing has words of its own, for it is what others see.
 * @param before status of the record before; empty where it is new or has none
 * @param after status of the record now
 */
export function auditAction(collection: string, kind: SaveKind, before: string, after: string): AuditAction {
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
