import { expect, test } from 'vitest';
import { auditAction } from '../../../src/domain/audit-actions.ts';
import { staffAccessTo } from '../../../src/domain/data-access.ts';

test.each([
  ['areas', 'create', '', '', 'created'],
  ['areas', 'update', '', '', 'updated'],
  ['activities', 'create', '', 'draft', 'created'],
  ['activities', 'create', '', 'published', 'published'],
  ['activities', 'update', 'draft', 'published', 'published'],
  ['activities', 'update', 'published', 'published', 'updated'],
  ['activities', 'update', 'published', 'draft', 'unpublished'],
  ['venues', 'update', 'published', 'archived', 'archived'],
  ['venues', 'delete', 'published', 'published', 'deleted'],
  ['sessions', 'update', 'planned', 'cancelled', 'closed'],
  ['sessions', 'update', 'cancelled', 'planned', 'restored'],
  ['signups', 'update', 'confirmed', 'cancelled', 'cancelled'],
  ['signups', 'update', 'waitlisted', 'confirmed', 'updated'],
  ['shifts', 'update', 'planned', 'absent', 'updated'],
] as const)('%s, %s from "%s" to "%s": %s', (collection, kind, before, after, action) => {
  expect(auditAction(collection, kind, before, after)).toBe(action);
});

test('what nobody has declared is closed to staff, and so are keys, logs and accounts', () => {
  for (const name of [
    'anything_new',
    'toString',
    'audit_log',
    'services',
    'family_keys',
    '_otps',
    '_params',
  ]) {
    expect([name, staffAccessTo(name)]).toEqual([name, 'closed']);
  }
  expect(['signups', '_superusers', 'activities', 'staff', 'session_places'].map(staffAccessTo)).toEqual([
    'own',
    'own',
    'open',
    'open',
    'open',
  ]);
});
