import { newNote, noteRefusal } from '../../../src/domain/presence-note.ts';
import { writeAudit } from './audit.ts';
import { epochOf, storedInstant } from './clock.ts';
import { findRecord } from './read.ts';
import { sessionRow } from './staff-read.ts';
import { actorOf, bodyOf, inOneGo, recordOf } from './staff-request.ts';

/**
 * Notes that the adults of a session are there, renews it, or takes it back; 409 with the reason when it cannot be said.
 * The note has the session's id, so that there is never a second one.
 */
export function notePresence(e: core.RequestEvent): void {
  const { present } = bodyOf(e, { present: false });
  const refused = inOneGo(e.app, 1, (tx) => {
    const session = sessionRow(tx, recordOf(e, 'sessions', tx).id);
    const before = findRecord(tx, 'presence_notes', session.id);
    if (!present) {
      if (!before) return undefined;
      tx.delete(before);
      writeAudit(tx, actorOf(e), 'not_on_site', 'sessions', session.id);
      return undefined;
    }
    const now = Date.now();
    const noted = { ...session, cancelled: session.status === 'cancelled' };
    const reason = noteRefusal(noted, now);
    if (reason) return reason;
    const { at, until } = newNote(noted, now);
    const note =
      before ?? new Record(tx.findCachedCollectionByNameOrId('presence_notes'), { id: session.id });
    note.set('session', session.id);
    note.set('at', storedInstant(at));
    note.set('until', storedInstant(until));
    tx.save(note);
    writeAudit(tx, actorOf(e), 'on_site', 'sessions', session.id);
    return undefined;
  });
  return refused ? e.json(409, { reason: refused }) : e.json(200, { done: true });
}

/** The note of a session that has not run out. */
export function noteAt(app: core.App, session: string): { notedAt: number; notedUntil: number } {
  const note = findRecord(app, 'presence_notes', session);
  const until = note ? epochOf(note.getString('until')) : 0;
  if (!note || until <= Date.now()) return { notedAt: 0, notedUntil: 0 };
  return { notedAt: epochOf(note.getString('at')), notedUntil: until };
}
