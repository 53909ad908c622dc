import type { Answer, Json } from './api.ts';
import { addAdults, change, inDays, newSession, signupBody, type TestCatalogue } from './catalogue.ts';
import type { PocketBaseWithRoles } from './pocketbase.ts';
import { eventually } from './world.ts';

/** A window that is open for some days more, and one that has closed. */
export const OPEN = { signup_closes_at: `${inDays(5)} 18:00` };
export const CLOSED = { signup_closes_at: `${inDays(-1)} 18:00` };

export const sibling = (first_name: string) => ({ first_name, school_year: 4 });

interface Entry {
  readonly id: string;
  readonly first_name: string;
  readonly status: string;
  readonly queue_number: number;
  readonly party: string;
}

/** What is done to lotteries, and seen of them, over the API. The catalogue's activity draws lots. */
export function lotteryTools(pb: PocketBaseWithRoles, catalogue: TestCatalogue) {
  let families = 0;
  const tools = {
    /** The id of a session whose window is open, with adults who count. */
    async session(fields: Record<string, unknown> = {}, adults = 2): Promise<string> {
      const id = (await newSession(pb.staff, catalogue, { ...OPEN, ...fields }))['id'] as string;
      await addAdults(pb.staff, id, adults);
      return id;
    },
    /** Another family each time. */
    apply(fields: Record<string, unknown>): Promise<Answer> {
      families += 1;
      const guardian_phone = `070-174 ${String(families).padStart(4, '0')}`;
      const guardian_email = `familj${families}@example.se`;
      return pb.site.post('/api/site/signups', signupBody({ guardian_phone, guardian_email, ...fields }));
    },
    /** In the order of the queue. */
    async queueOf(id: string, field = 'session'): Promise<Entry[]> {
      const found = await pb.staff.get(
        `/api/collections/signups/records?perPage=500&sort=queue_number&filter=(${field}='${id}')`,
      );
      return found.body['items'] as unknown as Entry[];
    },
    async statusesOf(id: string, field = 'session'): Promise<string[]> {
      return (await tools.queueOf(id, field)).map(({ status }) => status);
    },
    async lotteryAs(role: 'guest' | 'site' | 'staff', id: string): Promise<Json> {
      return (await pb[role].get(`/api/collections/lotteries/records/${id}`)).body;
    },
    /** The minute's job; it is answered before it is done. */
    runCron: () => pb.staff.post('/api/crons/run-lotteries', {}),
    /** The lottery when what it waits for has come. */
    lotteryWhen(id: string, isThere: (lottery: Json) => boolean): Promise<Json> {
      return eventually(() => tools.lotteryAs('guest', id), isThere, 5000);
    },
    drawn: (id: string): Promise<Json> => tools.lotteryWhen(id, (lottery) => lottery['drawn_at'] !== ''),
    /** Closes the window and lets the minute's job run. */
    async draw(id: string): Promise<Json> {
      await change(pb.staff, 'sessions', id, CLOSED);
      await tools.runCron();
      return tools.drawn(id);
    },
    /** Letters of a kind about any of the sign-ups. */
    async letters(template: string, signups: readonly (string | { readonly id: string })[]) {
      const ids = new Set(signups.map((signup) => (typeof signup === 'string' ? signup : signup.id)));
      const found = await pb.staff.get(
        `/api/collections/mail_outbox/records?perPage=500&filter=(template='${template}')`,
      );
      const rows = found.body['items'] as unknown as { signup: string; data: { signups: object } }[];
      return rows.filter(({ signup }) => ids.has(signup));
    },
  };
  return tools;
}
