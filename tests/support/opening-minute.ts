import { signUpFamily, toldBy, type Family } from './families.ts';
import { queueProblems, storedSignups, truthOf } from './queue-truth.ts';
import { visitorOf } from './world.ts';

export interface OpeningMinute {
  /** Milliseconds that each family waited for the answer to its form. */
  readonly answers: readonly number[];
  /** Milliseconds from the form's page to having read the own page. */
  readonly visits: readonly number[];
  readonly confirmed: number;
  readonly waitlisted: number;
  /** Who was refused, told wrongly or passed. */
  readonly problems: readonly string[];
}

export interface OpeningMinuteOptions {
  /** The site. */
  readonly url: string;
  /** Of PocketBase. */
  readonly dataDir: string;
  readonly session: string;
  readonly places: number;
  readonly families: number;
  readonly atOnce: number;
  /** Called as each family begins. */
  readonly onFamily?: (number: number) => void;
}

/** Sign-up opens: each family opens the form, sends it and reads its own page, so many at once until all have done so. */
export async function openingMinute(options: OpeningMinuteOptions): Promise<OpeningMinute> {
  const { url, dataDir, session, places } = options;
  const visitor = visitorOf(url);
  const families: Family[] = [];
  const told = new Map<string, string>();
  const problems: string[] = [];
  const visits: number[] = [];
  let begun = 0;
  const line = async (): Promise<void> => {
    while (begun < options.families) {
      options.onFamily?.(begun);
      begun += 1;
      const started = performance.now();
      const form = await visitor.page(`/anmalan/ny?tillfalle=${session}`);
      if (form.status !== 200) problems.push(`the form answers ${form.status}`);
      const family = await signUpFamily(visitor, session).catch(
        (error: unknown) => void problems.push(String(error)),
      );
      if (!family) continue;
      families.push(family);
      told.set(family.email, toldBy(await visitor.page(family.own)));
      visits.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, line));

  const stored = storedSignups(dataDir).filter((signup) => signup.session === session);
  const truth = truthOf(stored);
  const count = (status: string): number => stored.filter((signup) => signup.status === status).length;
  for (const { email, posts } of families) {
    if (posts > 1) problems.push(`${email} had to send its form ${posts} times`);
    if (told.get(email) !== truth.get(email))
      problems.push(`${email} read ${told.get(email)}, and is ${truth.get(email)}`);
  }
  return {
    answers: families.map(({ sentAt, acknowledgedAt }) => acknowledgedAt - sentAt),
    visits,
    confirmed: count('confirmed'),
    waitlisted: count('waitlisted'),
    problems: [...problems, ...queueProblems(families, stored, new Map([[session, places]]))],
  };
}
