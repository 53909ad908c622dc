import type { AuditAction } from '../../../src/domain/audit-actions.ts';

/**
 * Notes in the audit log who did what. Names of fields only: the log must not become a second place for personal data.
 * @param actor e-mail of the superuser; empty = the system itself
 * @param fields names of fields, or how many of what
 */
export function writeAudit(
  app: core.App,
  actor: string,
  action: AuditAction,
  collection: string,
  record: string,
  fields: readonly string[] | Readonly<Record<string, number>> = [],
): void {
  const row = new Record(app.findCachedCollectionByNameOrId('audit_log'));
  row.set('actor', actor);
  row.set('action', action);
  row.set('collection', collection);
  row.set('record', record);
  row.set('fields', fields);
  app.save(row);
}
