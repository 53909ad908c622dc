import type { NoticeContent } from '../../../src/domain/notices.ts';
import type { MailSignup, MailSite } from '../../../src/mail/facts.ts';
import { oneLine, type Letter, type LetterContent } from '../../../src/mail/letter.ts';
import {
  cancelledLetter,
  changesLetter,
  confirmationLetter,
  offerLetter,
  promotedLetter,
  reminderLetter,
  type ChangedSession,
} from '../../../src/mail/letters.ts';
import { mailSessions, mailSignup, mailSite, standingSignups, type FoundSignup } from './mail-facts.ts';
import type { OutboxRow } from './mail-queue.ts';
import { newSignupLink } from './signup-links.ts';

/** Characters; the limit of `mail_outbox.subject`. */
const LONGEST_SUBJECT = 250;

/** `send` makes links that work; `preview` is for staff, who must not open a family's page. */
export type LetterPurpose = 'send' | 'preview';

interface SignupTemplate {
  /** Whether it is still true; what is not is not sent. `data` is what the row was made with. */
  readonly holds: (signup: FoundSignup, data: Readonly<Record<string, string>>, now: number) => boolean;
  readonly write: (signup: MailSignup, site: MailSite, now: number) => LetterContent;
}

/** Letters about one sign-up, by `mail_outbox.template`. */
const SIGNUP_TEMPLATES: Readonly<Record<string, SignupTemplate>> = {
  confirmation: {
    holds: (signup, { status }, now) => signup.status === status && !isOver(signup, now),
    write: confirmationLetter,
  },
  offered: {
    holds: (signup, _data, now) => signup.status === 'offered' && signup.offerExpiresAt > now,
    write: offerLetter,
  },
  promoted: {
    holds: (signup, _data, now) => signup.status === 'confirmed' && !isOver(signup, now),
    write: promotedLetter,
  },
  cancelled: { holds: ({ status }) => status === 'cancelled', write: cancelledLetter },
  reminder: {
    holds: ({ status, sessions }, { date }, now) =>
      status === 'confirmed' &&
      sessions[0]?.date === date &&
      !sessions[0]?.cancelled &&
      now < (sessions[0]?.startsAt ?? 0),
    write: reminderLetter,
  },
};

/** The letter of a row as things are now; undefined when nobody needs to read it any more. */
export function letterFor(app: core.App, row: OutboxRow, purpose: LetterPurpose): Letter | undefined {
  if (row.template === 'changes') return changesFor(app, row, purpose);
  const template = SIGNUP_TEMPLATES[row.template];
  if (!template) throw new Error(`no template ${row.template}`);
  const signup = mailSignup(app, row.signup);
  const now = Date.now();
  const data = JSON.parse(row.data || '{}') as Record<string, string>;
  if (!signup || signup.to === '' || !template.holds(signup, data, now)) return undefined;
  const { replyTo, ...site } = mailSite(app);
  // Cancelled: its page has nothing to do on it, so that no key has to be made.
  const link = signup.status === 'cancelled' ? undefined : linkTo(app, signup, site, purpose);
  return addressed(template.write({ ...signup, link }, site, now), signup.to, replyTo);
}

function changesFor(app: core.App, row: OutboxRow, purpose: LetterPurpose): Letter | undefined {
  const stored = JSON.parse(row.data || '{}') as { sessions?: NoticeContent };
  const content = stored.sessions ?? {};
  const now = Date.now();
  const changed = mailSessions(app, Object.keys(content))
    .filter(({ endsAt }) => endsAt > now)
    .map((session): ChangedSession => {
      const { changes = [], before = session } = content[session.id] ?? {};
      return { session, changes, before };
    });
  if (changed.length === 0) return undefined;
  const { replyTo, ...site } = mailSite(app);
  const ids = changed.filter(({ session }) => !session.cancelled).map(({ session }) => session.id);
  const links = standingSignups(app, row.recipient, ids).flatMap((signup) => {
    const link = linkTo(app, signup, site, purpose);
    return link === undefined ? [] : [{ reference: signup.reference, link }];
  });
  return addressed(changesLetter(changed, links, site, now), row.recipient, replyTo);
}

function addressed(content: LetterContent, to: string, replyTo: string): Letter {
  return { ...content, subject: oneLine(content.subject).slice(0, LONGEST_SUBJECT), to, replyTo };
}

/** Works until the last session is over: after that the page has nothing to do on it. */
function linkTo(
  app: core.App,
  signup: FoundSignup,
  site: MailSite,
  purpose: LetterPurpose,
): string | undefined {
  const expiresAt = signup.sessions.at(-1)?.endsAt ?? 0;
  if (site.origin === '' || expiresAt === 0) return undefined;
  return purpose === 'preview' ? '' : `${site.origin}/anmalan/${newSignupLink(app, signup.id, expiresAt)}`;
}

function isOver({ sessions }: FoundSignup, now: number): boolean {
  return now >= (sessions.at(-1)?.endsAt ?? 0);
}
