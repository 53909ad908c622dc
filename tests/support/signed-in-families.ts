import { createHash, randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import type { Answer, Json } from './api.ts';
import {
  addAdults,
  change,
  newSession,
  signupBody,
  smallCatalogue,
  type TestCatalogue,
} from './catalogue.ts';
import { startMailServer, useMailServer, type MailServer, type TakenMail } from './mail-server.ts';
import { sendAll } from './outbox.ts';
import { testPocketBase, type PocketBaseWithRoles } from './pocketbase.ts';

/** What the site sends instead of a key. */
export const hash = (text: string) => createHash('sha256').update(text).digest('hex');

let families = 0;
/** An address that no other test uses. */
export function newAddress(): string {
  families += 1;
  return `familj${families}@example.se`;
}

/** A PocketBase with a mail server, and families that come in by what they read in their mail. */
export async function startFamilies() {
  const pb = await testPocketBase({ env: { SITE_URL: 'https://fritid.example.se' } });
  const catalogue = await smallCatalogue(pb.staff);
  await change(pb.staff, 'site_settings', 'sitesettings001', {
    offer_hours: 24,
    contact_phone: '0454-930 00',
  });
  const mails = await startMailServer();
  await useMailServer(pb.staff, mails.port);
  return { pb, catalogue, mails, ...familiesOf(pb, catalogue, mails) };
}

export type Party = Readonly<Record<string, unknown>> & {
  readonly siblings: readonly Readonly<Record<string, unknown>>[];
};

function familiesOf(pb: PocketBaseWithRoles, catalogue: TestCatalogue, mails: MailServer) {
  const family = (route: string, body: Record<string, unknown>): Promise<Answer> =>
    pb.site.post(`/api/site/family/${route}`, body);

  const session = async (fields: Record<string, unknown> = {}, of = catalogue): Promise<string> => {
    const id = (await newSession(pb.staff, of, { least_adults: 1, ...fields }))['id'];
    await addAdults(pb.staff, id, 1);
    return id;
  };

  async function signUp(fields: Record<string, unknown>) {
    const body = signupBody(fields);
    const answer = await pb.site.post('/api/site/signups', body);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    const { reference, status } = answer.body as unknown as { reference: string; status: string };
    return { id: String(body['id']), reference, status };
  }

  /** All letters that an address has got, the newest last. */
  async function lettersTo(email: string): Promise<TakenMail[]> {
    await sendAll(pb.site);
    return mails.mails.filter(({ to }) => to === email);
  }

  function sql(statement: string, ...values: string[]): void {
    const database = new DatabaseSync(path.join(pb.dataDir, 'data.db'), { timeout: 10_000 });
    database.prepare(statement).run(...values);
    database.close();
  }

  /** Lets time pass for the address: what it has asked for and got was long ago. */
  const longAgo = (email: string, template = '%') =>
    sql(
      `UPDATE mail_outbox SET created = '2026-01-01 10:00:00.000Z' WHERE "to" = ? AND template LIKE ?`,
      email,
      template,
    );

  /** Asks for a code and reads it in the mail; empty when none came. */
  async function askForCode(email: string): Promise<string> {
    await lettersTo(email);
    longAgo(email, 'code');
    const answer = await family('code', { email });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    const codes = (await lettersTo(email)).filter(({ parsed }) => parsed.subject?.startsWith('Din kod'));
    return (/Kod: (\d{4} \d{4})\n/.exec(codes.at(-1)?.parsed.text ?? '')?.[1] ?? '').replace(' ', '');
  }

  /** Signs in and gives the hash of the session's key. */
  async function enter(email: string): Promise<string> {
    const key_hash = hash(randomUUID());
    const answer = await family('enter', { email, code: await askForCode(email), key_hash });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return key_hash;
  }

  const list = (key_hash: string) => family('list', { key_hash });

  async function parties(key_hash: string): Promise<Party[]> {
    return (await list(key_hash)).body['parties'] as unknown as Party[];
  }

  const records = async (collection: string, filter: string): Promise<Json[]> => {
    const query = `perPage=200&sort=created,@rowid&filter=${encodeURIComponent(filter)}`;
    const found = await pb.staff.get(`/api/collections/${collection}/records?${query}`);
    return found.body['items'] as unknown as Json[];
  };

  /** All that is stored about families, as text. */
  function everything(): string {
    const database = new DatabaseSync(path.join(pb.dataDir, 'data.db'), { timeout: 10_000 });
    const rows = ['family_keys', 'mail_outbox', 'signups', 'signup_links'].map((table) =>
      database.prepare(`SELECT * FROM ${table}`).all(),
    );
    database.close();
    return JSON.stringify(rows);
  }

  return {
    family,
    session,
    signUp,
    lettersTo,
    sql,
    longAgo,
    askForCode,
    enter,
    list,
    parties,
    records,
    everything,
  };
}

export type Families = Awaited<ReturnType<typeof startFamilies>>;
