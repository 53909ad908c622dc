import { setTimeout as wait } from 'node:timers/promises';
import { signup as words } from '../../src/i18n/sv/signup.ts';
import { familyAddress, familyForm, type FamilyForm } from './family-form.ts';
import type { Page, World } from './world.ts';

/** One family as it remembers its sign-up. Moments are milliseconds of this process's clock. */
export interface Family {
  readonly email: string;
  readonly session: string;
  /** When it first pressed the button, and when it was told that it is signed up. */
  readonly sentAt: number;
  readonly acknowledgedAt: number;
  /** Posts until an answer came through. */
  readonly posts: number;
  /** The address of its own page. */
  readonly own: string;
  /** Whether it has been told that it is no longer signed up. */
  cancelled: boolean;
}

/** An answer that no family should have had. */
export class WrongAnswer extends Error {}

type Visitor = Pick<World, 'page' | 'post'>;

/** Milliseconds before a family presses the button again. */
const AGAIN_AFTER = 30;

/**
 * Sends the same again until it is answered, as a person with a broken connection or a "try again" does.
 * @throws WrongAnswer when it is anything but the redirect to the own page or 503
 */
async function persist(post: () => Promise<Page>): Promise<{ answer: Page; posts: number }> {
  for (let posts = 1; ; posts += 1) {
    const answer = await post().catch(() => undefined);
    if (answer?.status === 303) return { answer, posts };
    if (answer && answer.status !== 503)
      throw new WrongAnswer(`${answer.status}: ${answer.html.slice(0, 500)}`);
    await wait(AGAIN_AFTER);
  }
}

/** Signs one more family up, however often it has to send its form. `doubleClick` sends it twice at once. */
export async function signUpFamily(
  { post }: Visitor,
  session: string,
  doubleClick = false,
  form: FamilyForm = familyForm(),
): Promise<Family> {
  const from = familyAddress();
  const sentAt = performance.now();
  const send = () => persist(() => post(`/anmalan/ny?tillfalle=${session}`, form, from));
  const sent = await Promise.all(doubleClick ? [send(), send()] : [send()]);
  const own = new Set(sent.map(({ answer }) => answer.headers.get('location') ?? ''));
  const [location = ''] = own;
  if (own.size !== 1) throw new WrongAnswer(`One form, two pages: ${[...own].join(' and ')}`);
  return {
    email: form['guardian_email'] ?? '',
    session,
    sentAt,
    acknowledgedAt: performance.now(),
    posts: Math.max(...sent.map(({ posts }) => posts)),
    own: location,
    cancelled: false,
  };
}

export async function cancelFamily({ post }: Visitor, family: Family): Promise<void> {
  await persist(() => post(`${family.own}/avboka`, {}, familyAddress()));
  family.cancelled = true;
}

/** What a family's own page says: "confirmed", "cancelled", its number in the waiting list, or what else there is. */
export function toldBy({ status, html }: Page): string {
  const title = /<h1 id="result">([^<]*)</.exec(html)?.[1] ?? '';
  if (status !== 200) return `status ${status}`;
  if (title === words.confirmedTitle) return 'confirmed';
  if (title === words.cancelledTitle) return 'cancelled';
  const position = /\d+/.exec(title)?.[0] ?? '';
  return title === words.waitlistedTitle(Number(position)) ? position : `"${title}"`;
}
