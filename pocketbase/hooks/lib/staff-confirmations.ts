import { writeAudit } from './audit.ts';
import { epochOf, today } from './clock.ts';
import { findRecord } from './read.ts';
import { mayPhoneAbout } from './staff-families.ts';
import { actorOf, bodyOf, inOneGo, recordOf } from './staff-request.ts';

/**
 * Notes that a staff member has read the safety facts of a place or an activity today and found them right. 409 when
 * they were changed after the staff member was shown them.
 */
export function confirmFacts(e: core.RequestEvent): void {
  const { collection, id, updatedAt } = bodyOf(e, { collection: '', id: '', updatedAt: 0 });
  if (collection !== 'venues' && collection !== 'activities') throw new BadRequestError('Välj vad.');
  const changed = inOneGo(e.app, 1, (tx) => {
    const record = findRecord(tx, collection, id);
    if (!record) throw new NotFoundError('Det finns inte längre.');
    if (epochOf(record.getString('updated')) !== updatedAt) return true;
    record.set('supervision_confirmed_on', today());
    record.set('supervision_checking', false);
    tx.save(record);
    writeAudit(tx, actorOf(e), 'confirmed', collection, id, ['supervision_confirmed_on']);
    return false;
  });
  return changed ? e.json(409, { reason: 'changed' }) : e.json(200, { done: true });
}

/**
 * Notes that a family without e-mail has been phoned; what happens to it later makes a new notice. 409 when there is more to
 * tell by now than the staff member was shown, or when it is about others' activities (`not_yours`).
 */
export function notePhoned(e: core.RequestEvent): void {
  const { updatedAt } = bodyOf(e, { updatedAt: 0 });
  const refused = inOneGo(e.app, 1, (tx) => {
    const notice = recordOf(e, 'mail_outbox', tx);
    if (!mayPhoneAbout(tx, e.auth, notice)) return 'not_yours';
    if (notice.getString('status') !== 'no_address') return undefined;
    if (epochOf(notice.getString('updated')) !== updatedAt) return 'changed';
    notice.set('status', 'sent');
    tx.save(notice);
    writeAudit(tx, actorOf(e), 'phoned', 'mail_outbox', notice.id, ['status']);
    return undefined;
  });
  return refused ? e.json(409, { reason: refused }) : e.json(200, { done: true });
}
