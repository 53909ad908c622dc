import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import type { Api } from './api.ts';
import type { TestPocketBase } from './processes.ts';
import { eventually } from './world.ts';

export interface OutboxRow {
  readonly id: string;
  readonly template: string;
  readonly to: string;
  readonly status: string;
  readonly subject: string;
  readonly body: string;
  readonly attempts: number;
  readonly next_at: string;
  readonly error: string;
  readonly sent_at: string;
  readonly signup: string;
  readonly message_id: string;
  readonly event_key: string;
  readonly data: Record<string, unknown>;
}

/** The outbox as staff see it, the oldest first. */
export async function outbox(staff: Api, filter = ''): Promise<OutboxRow[]> {
  const query = `perPage=500&sort=created,@rowid&filter=${encodeURIComponent(filter)}`;
  const found = await staff.get(`/api/collections/mail_outbox/records?${query}`);
  return found.body['items'] as unknown as OutboxRow[];
}

/** One round of sending, as after a sign-up on the site; `busy` when the minute's own round or another one is at it. */
export async function flush(site: Api): Promise<{ sent: number; busy: boolean }> {
  const answer = await site.post('/api/site/mail/flush');
  if (answer.status !== 200) throw new Error(`flush: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as unknown as { sent: number; busy: boolean };
}

/** Everything that is due has gone out, also what the minute's own round was sending. A letter takes a tenth of a second. */
export async function sendAll(site: Api): Promise<void> {
  await eventually(
    () => flush(site),
    ({ busy }) => !busy,
    20_000,
  );
}

/** Lets time pass for the outbox: what was to be tried later is due, and whoever held a row has lost it. */
export function makeDue(pb: TestPocketBase): void {
  const database = new DatabaseSync(path.join(pb.dataDir, 'data.db'), { timeout: 10_000 });
  const now = new Date().toISOString().replace('T', ' ');
  database.prepare("UPDATE mail_outbox SET next_at = ? WHERE status = 'waiting'").run(now);
  database.prepare("UPDATE mail_outbox SET lease_until = ? WHERE status = 'sending'").run(now);
  database.close();
}
