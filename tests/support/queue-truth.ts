import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import type { Family } from './families.ts';

/** A sign-up as it lies in the database. */
export interface StoredSignup {
  readonly id: string;
  readonly email: string;
  readonly session: string;
  readonly status: string;
  readonly queue: number;
}

export function storedSignups(dataDir: string): StoredSignup[] {
  const database = new DatabaseSync(path.join(dataDir, 'data.db'), { readOnly: true, timeout: 10_000 });
  try {
    const sql = `SELECT id, guardian_email AS email, session, status, queue_number AS queue FROM signups
      WHERE session != '' ORDER BY session, queue_number`;
    return database.prepare(sql).all() as unknown as StoredSignup[];
  } finally {
    database.close();
  }
}

/** What each family's page has to say, by its address: "confirmed", "cancelled" or the number in the waiting list. */
export function truthOf(stored: readonly StoredSignup[]): Map<string, string> {
  const truth = new Map<string, string>();
  const waiting = new Map<string, number>();
  for (const { email, session, status } of stored) {
    if (status === 'waitlisted') waiting.set(session, (waiting.get(session) ?? 0) + 1);
    truth.set(email, status === 'waitlisted' ? String(waiting.get(session)) : status);
  }
  return truth;
}

/**
 * What is wrong between what families were promised and what is stored; empty when all is well.
 * @param places how many there are at each session
 */
export function queueProblems(
  families: readonly Family[],
  stored: readonly StoredSignup[],
  places: ReadonlyMap<string, number>,
): string[] {
  return [
    ...oneEach(families, stored),
    ...[...places].flatMap(([session, count]) => {
      const line = stored.filter((signup) => signup.session === session);
      return [
        ...inOrderOfAnswers(
          families.filter((family) => family.session === session),
          line,
        ),
        ...placesInOrder(session, line, count),
      ];
    }),
  ];
}

function oneEach(families: readonly Family[], stored: readonly StoredSignup[]): string[] {
  const known = new Map(families.map((family) => [family.email, family]));
  const found = Map.groupBy(stored, ({ email }) => email);
  const problems: string[] = [];
  for (const { email, cancelled } of families) {
    const rows = found.get(email) ?? [];
    if (rows.length !== 1) problems.push(`${email} was told once and is stored ${rows.length} times`);
    else if ((rows[0]?.status === 'cancelled') !== cancelled)
      problems.push(`${email} is ${rows[0]?.status}, and was ${cancelled ? '' : 'not '}told of cancelling`);
  }
  for (const email of found.keys()) {
    if (!known.has(email)) problems.push(`${email} is stored and was never told`);
  }
  return problems;
}

/** Who pressed the button after another had been answered stands behind that one. */
function inOrderOfAnswers(families: readonly Family[], line: readonly StoredSignup[]): string[] {
  const problems: string[] = [];
  const queueOf = new Map(line.map(({ email, queue }) => [email, queue]));
  if (new Set(queueOf.values()).size !== queueOf.size) problems.push('two stand at the same number');
  const answered = families.toSorted((a, b) => a.acknowledgedAt - b.acknowledgedAt);
  let next = 0;
  let last = 0;
  for (const { email, sentAt } of families.toSorted((a, b) => a.sentAt - b.sentAt)) {
    for (let one = answered[next]; one && one.acknowledgedAt < sentAt; one = answered[next]) {
      last = Math.max(last, queueOf.get(one.email) ?? 0);
      next += 1;
    }
    if ((queueOf.get(email) ?? Infinity) <= last) problems.push(`${email} has passed others`);
  }
  return problems;
}

function placesInOrder(session: string, line: readonly StoredSignup[], places: number): string[] {
  const here = line.filter(({ status }) => status !== 'cancelled').toSorted((a, b) => a.queue - b.queue);
  return here.flatMap(({ email, status }, index) => {
    const due = index < places ? 'confirmed' : 'waitlisted';
    return status === due ? [] : [`${email}, number ${index + 1} of ${places} at ${session}, is ${status}`];
  });
}
