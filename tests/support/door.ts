import { newTickId, type Tick, type TickKind } from '../../src/domain/attendance.ts';
import type { DoorAnswer, DoorList } from '../../src/domain/door-answers.ts';
import type { Answer, Api } from './api.ts';
import { addAdults, inDays, newSession, signupBody, today, type TestCatalogue } from './catalogue.ts';
import { inDatabase } from './erasing.ts';
import type { PocketBaseWithRoles } from './pocketbase.ts';

/** A session of today that lasts all day, with participants: it was made and signed up for the day before. */
export async function doorSession(
  pb: PocketBaseWithRoles,
  catalogue: Pick<TestCatalogue, 'activity' | 'venue'>,
  children: readonly Record<string, unknown>[],
  fields: Record<string, unknown> = {},
): Promise<{ session: string; signups: string[] }> {
  const made = { local_date: inDays(1), room_places: 500, ...fields };
  const session = (await newSession(pb.staff, catalogue, made))['id'];
  await addAdults(pb.staff, session, 2);
  const signups: string[] = [];
  for (const [index, child] of children.entries()) {
    const email = `familj${index}@example.se`;
    const body = signupBody({ session, guardian_email: email, ...child });
    const answer = await pb.site.post('/api/site/signups', body);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    signups.push(String(body['id']));
  }
  beginToday(pb, session);
  return { session, signups };
}

/** Lets a session be today, from midnight to midnight. */
export function beginToday(pb: PocketBaseWithRoles, session: string, date = today()): void {
  inDatabase(pb, (database) => {
    const set = `local_date = ?, start_time = '00:00', end_time = '23:59', staffed_from = '00:00', staffed_to = '23:59'`;
    database.prepare(`UPDATE sessions SET ${set} WHERE id = ?`).run(date, session);
  });
}

let made = 0;

/** A tick as a phone makes it. */
export function tick(signup: string, kind: TickKind, more: Partial<Tick> = {}): Tick {
  made += 1;
  const at = more.at ?? Date.now();
  const random = made.toString(36).padStart(6, '0');
  return { id: newTickId(at, random), signup, kind, count: 0, at, ...more };
}

export async function sendTicks(
  api: Api,
  session: string,
  ticks: readonly object[],
): Promise<{ status: number; answer: DoorAnswer }> {
  const { status, body } = await api.post(`/api/staff/sessions/${session}/ticks`, { ticks });
  return { status, answer: body as unknown as DoorAnswer };
}

export async function doorOf(api: Api, session: string): Promise<DoorList> {
  const answer: Answer = await api.get(`/api/staff/sessions/${session}/door`);
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as unknown as DoorList;
}

/** Ids of the stored ticks of a session. */
export function storedTicks(pb: PocketBaseWithRoles, session: string): string[] {
  return inDatabase(pb, (database) =>
    (
      database.prepare('SELECT id FROM door_ticks WHERE session = ? ORDER BY id').all(session) as {
        id: string;
      }[]
    ).map(({ id }) => id),
  );
}
