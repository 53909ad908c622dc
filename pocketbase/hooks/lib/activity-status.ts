import type { AuditAction } from '../../../src/domain/audit-actions.ts';
import { writeAudit } from './audit.ts';
import { placesToCome, whatLacksToPublish } from './catalogue-checks.ts';
import { announceOnce } from './content-topic.ts';
import { PROBLEM_TEXTS } from './messages.ts';
import { actorOf, bodyOf, inOneGo, recordOf } from './staff-request.ts';

const STEPS: Readonly<Record<string, Readonly<Record<string, AuditAction>>>> = {
  draft: { published: 'published', archived: 'archived' },
  published: { draft: 'unpublished', archived: 'archived' },
  archived: { draft: 'unarchived' },
};

/**
 * Publishes an activity, takes it back, archives it, or brings it back as a draft. 409 where families have places (with how
 * many), where something is missing (with what), or where somebody else was first.
 */
export function setActivityStatus(e: core.RequestEvent): void {
  const { status, seen } = bodyOf(e, { status: '', seen: '' });
  const change = () =>
    inOneGo(e.app, 0, (tx) => {
      const activity = recordOf(e, 'activities', tx);
      const before = activity.getString('status');
      const action = STEPS[before]?.[status];
      if (before !== seen || !action) return { reason: 'changed' };
      const families = before === 'published' ? placesToCome(tx, 'activity', activity.id) : 0;
      if (families > 0) return { reason: 'has_families', families };
      const lacking = status === 'published' ? Object.entries(whatLacksToPublish(tx, activity)) : [];
      if (lacking.length > 0) {
        const problems = Object.fromEntries(
          lacking.map(([field, problem]) => [field, PROBLEM_TEXTS[problem]]),
        );
        return { reason: 'invalid', problems };
      }
      activity.set('status', status);
      tx.save(activity);
      writeAudit(tx, actorOf(e), action, 'activities', activity.id, ['status']);
      return { done: true };
    });
  // To and from the archive go all its coming sessions.
  let outcome: ReturnType<typeof change> | undefined;
  if (status === 'archived' || seen === 'archived') announceOnce(e.app, () => (outcome = change()));
  else outcome = change();
  return outcome && 'done' in outcome ? e.json(200, outcome) : e.json(409, outcome);
}
