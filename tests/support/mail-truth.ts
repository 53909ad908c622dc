import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import type { OutboxRow } from './outbox.ts';
import type { StoredSignup } from './queue-truth.ts';

export type StoredLetter = Pick<OutboxRow, 'template' | 'status' | 'signup' | 'message_id'>;

export function storedLetters(dataDir: string): StoredLetter[] {
  const database = new DatabaseSync(path.join(dataDir, 'data.db'), { readOnly: true, timeout: 10_000 });
  try {
    const sql = 'SELECT template, status, signup, message_id FROM mail_outbox';
    return database.prepare(sql).all() as unknown as StoredLetter[];
  } finally {
    database.close();
  }
}

/** One mail that a mail server has taken. */
export interface Taken {
  readonly to: string;
  readonly messageId: string;
}

/** What is wrong between what was stored, what lies in the outbox and what the mail server has; empty when all is well. */
export function mailProblems(
  stored: readonly StoredSignup[],
  outbox: readonly StoredLetter[],
  taken: readonly Taken[],
): string[] {
  const problems: string[] = [];
  const lettersOf = Map.groupBy(outbox, ({ signup }) => signup);
  const takenIds = Map.groupBy(taken, ({ messageId }) => messageId);
  for (const { id, email, status } of stored) {
    const letters = lettersOf.get(id) ?? [];
    const count = (template: string) => letters.filter((letter) => letter.template === template).length;
    if (count('confirmation') !== 1) problems.push(`${email} has ${count('confirmation')} confirmations`);
    if (count('cancelled') !== (status === 'cancelled' ? 1 : 0))
      problems.push(`${email} is ${status} and has ${count('cancelled')} letters about cancelling`);
    if (count('promoted') > 1) problems.push(`${email} is told twice of a place`);
    for (const { template, status: sent, message_id: messageId } of letters) {
      // Only what is no longer so is not told, where a later letter tells what is.
      const outdated = status === 'cancelled' || (template === 'confirmation' && count('promoted') > 0);
      if (sent === 'withdrawn' && outdated) continue;
      if (sent !== 'sent') problems.push(`${template} for ${email} is ${sent}`);
      const mails = takenIds.get(messageId) ?? [];
      if (mails.length === 0) problems.push(`${template} for ${email} was never taken`);
      if (mails.some(({ to }) => to !== email)) problems.push(`${template} for ${email} went to another`);
    }
  }
  const known = new Set(outbox.map(({ message_id: messageId }) => messageId));
  const strange = [...takenIds.keys()].filter((messageId) => !known.has(messageId));
  return [...problems, ...strange.map((messageId) => `nobody knows of the mail ${messageId}`)];
}

/** Mails that came more than once. */
export function doublesAmong(taken: readonly Taken[]): number {
  return taken.length - new Set(taken.map(({ messageId }) => messageId)).size;
}
