import type { NoticeContent } from '../../../src/domain/notices.ts';
import type { ReportKind } from '../../../src/domain/page-report.ts';
import { HAS_PLACE, isIn } from '../../../src/domain/signup-states.ts';
import type { MailChild, MailParty, MailSite } from '../../../src/mail/facts.ts';
import { oneLine, type Letter, type LetterContent } from '../../../src/mail/letter.ts';
import {
  addressChangedLetter,
  approvalLetter,
  cancelledLetter,
  changesLetter,
  codeLetter,
  confirmationLetter,
  drawnLetter,
  offerLetter,
  promotedLetter,
  reminderLetter,
  startOf,
  type ChangedSession,
} from '../../../src/mail/letters.ts';
import { reportLetter } from '../../../src/mail/report-letter.ts';
import { messageLetter } from '../../../src/mail/message-letter.ts';
import { epochOf } from './clock.ts';
import { languageOfAddress } from './family-signups.ts';
import { isCodeWanted, newCode } from './family-codes.ts';
import { mailParty, mailSessions, mailSite, standingParties, type FoundParty } from './mail-facts.ts';
import type { OutboxRow } from './mail-queue.ts';
import { findRecord } from './read.ts';
import { newSignupLink } from './signup-links.ts';

/** Characters; the limit of `mail_outbox.subject`. */
const LONGEST_SUBJECT = 250;

/** `send` makes links that work; `preview` is for staff, who must not open a family's page (but in the demo may). */
export type LetterPurpose = 'send' | 'preview';

interface SignupTemplate {
  /** Whether it is still true for a participant; what is not is not told. */
  readonly holds: (
    child: MailChild,
    told: string,
    party: FoundParty,
    row: LetterData,
    now: number,
  ) => boolean;
  readonly write: (party: MailParty, site: MailSite, now: number) => LetterContent;
}

/** What a row was made with. */
interface LetterData {
  readonly signups?: Readonly<Record<string, string>>;
  readonly date?: string;
  readonly language?: string;
}

const asTold: SignupTemplate['holds'] = ({ status }, told, party, _row, now) =>
  status === told && !isOver(party, now);

/** Letters about sign-ups, by `mail_outbox.template`. */
const SIGNUP_TEMPLATES: Readonly<Record<string, SignupTemplate>> = {
  confirmation: { holds: asTold, write: confirmationLetter },
  approval: {
    holds: ({ status, approvalExpiresAt }, told, party, _row, now) =>
      status === told && !isOver(party, now) && (status !== 'awaiting_approval' || approvalExpiresAt > now),
    write: approvalLetter,
  },
  approved: { holds: asTold, write: confirmationLetter },
  drawn: { holds: asTold, write: drawnLetter },
  offered: {
    holds: ({ status, offerExpiresAt }, _told, _party, _row, now) =>
      status === 'offered' && offerExpiresAt > now,
    write: offerLetter,
  },
  promoted: { holds: asTold, write: promotedLetter },
  cancelled: { holds: ({ status }) => status === 'cancelled', write: cancelledLetter },
  reminder: {
    holds: ({ status }, _told, { sessions }, { date }, now) =>
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
  if (row.template === 'message') return messageFor(app, row, purpose);
  if (row.template === 'code') return codeFor(app, row, purpose);
  if (row.template === 'address_changed') return addressChangedFor(app, row);
  if (row.template === 'page_report') return reportFor(app, row);
  const template = SIGNUP_TEMPLATES[row.template];
  if (!template) throw new Error(`no template ${row.template}`);
  const data = JSON.parse(row.data || '{}') as LetterData;
  const told = data.signups ?? {};
  const found = mailParty(app, Object.keys(told));
  const now = Date.now();
  if (!found || found.to === '') return undefined;
  const children = found.children.filter((child) =>
    template.holds(child, told[child.id] ?? '', found, data, now),
  );
  if (children.length === 0) return undefined;
  const { replyTo, isDemo, ...site } = mailSite(app, found.language);
  const party = { ...found, children };
  // Cancelled: its page has nothing to do on it, so that no key has to be made.
  const link =
    row.template === 'cancelled' ? undefined : linkTo(app, party, site, isDemo ? 'send' : purpose, 'anmalan');
  const approvalLink =
    row.template === 'approval' ? linkTo(app, party, site, isDemo ? 'send' : purpose, 'godkann') : undefined;
  return addressed(template.write({ ...party, link, approvalLink }, site, now), found.to, replyTo);
}

function changesFor(app: core.App, row: OutboxRow, purpose: LetterPurpose): Letter | undefined {
  const stored = JSON.parse(row.data || '{}') as { sessions?: NoticeContent };
  const content = stored.sessions ?? {};
  const now = Date.now();
  const language = languageOfAddress(app, row.recipient);
  const changed = mailSessions(app, Object.keys(content), language)
    .filter(({ endsAt }) => endsAt > now)
    .map((session): ChangedSession => {
      const { changes = [], before = session } = content[session.id] ?? {};
      return { session, changes, before };
    });
  if (changed.length === 0) return undefined;
  const { replyTo, isDemo, ...site } = mailSite(app, language);
  const ids = changed.filter(({ session }) => !session.cancelled).map(({ session }) => session.id);
  const links = standingParties(app, row.recipient, ids).flatMap((party) => {
    const link = linkTo(app, party, site, isDemo ? 'send' : purpose, 'anmalan');
    const reference = party.children.map((child) => child.reference).join(', ');
    return link === undefined ? [] : [{ reference, link }];
  });
  return addressed(changesLetter(changed, links, site, now), row.recipient, replyTo);
}

/** To whoever still has what the message was for: a place, or a place in the line too. */
function messageFor(app: core.App, row: OutboxRow, purpose: LetterPurpose): Letter | undefined {
  const { message: id = '' } = JSON.parse(row.data || '{}') as { message?: string };
  const message = findRecord(app, 'messages', id);
  const language = languageOfAddress(app, row.recipient);
  const [session] = message ? mailSessions(app, [message.getString('session')], language) : [];
  if (!message || !session) return undefined;
  const toAll = message.getString('audience') === 'all';
  const parties = standingParties(app, row.recipient, [session.id]).filter(({ children }) =>
    children.some(({ status }) => toAll || isIn(HAS_PLACE, status)),
  );
  if (parties.length === 0) return undefined;
  const { replyTo, isDemo, ...site } = mailSite(app, language);
  const now = Date.now();
  const links = parties.flatMap((party) => {
    if (isOver(party, now)) return [];
    const link = linkTo(app, party, site, isDemo ? 'send' : purpose, 'anmalan');
    const reference = party.children.map((child) => child.reference).join(', ');
    return link === undefined ? [] : [{ reference, link }];
  });
  const text = message.getString('text');
  return addressed(messageLetter(session, text, links, site), row.recipient, replyTo);
}

/** Only now it is looked up whether the address is known: whoever asked for the code does not wait for this. */
function codeFor(app: core.App, row: OutboxRow, purpose: LetterPurpose): Letter | undefined {
  const { replyTo, isDemo, ...site } = mailSite(app, languageIn(row));
  const askedAt = epochOf(row.created);
  const now = Date.now();
  if (!isCodeWanted(app, row.recipient, askedAt, now)) return undefined;
  const code = purpose === 'send' || isDemo ? newCode(app, row.recipient, now) : '';
  return addressed(codeLetter(code, site), row.recipient, replyTo);
}

function addressChangedFor(app: core.App, row: OutboxRow): Letter {
  const { replyTo, isDemo: _isDemo, ...site } = mailSite(app, languageIn(row));
  return addressed(addressChangedLetter(site), row.recipient, replyTo);
}

/** To staff, unless somebody has dealt with it already. */
function reportFor(app: core.App, row: OutboxRow): Letter | undefined {
  const { report: id = '' } = JSON.parse(row.data || '{}') as { report?: string };
  const report = findRecord(app, 'page_reports', id);
  if (!report || report.getString('status') === 'done') return undefined;
  const { replyTo, isDemo: _isDemo, ...site } = mailSite(app);
  const kind = report.getString('kind') as ReportKind;
  return addressed(reportLetter({ kind, page: report.getString('page') }, site), row.recipient, replyTo);
}

/** Of a letter that is about no sign-up. */
function languageIn(row: OutboxRow): string {
  return (JSON.parse(row.data || '{}') as LetterData).language ?? '';
}

function addressed(content: LetterContent, to: string, replyTo: string): Letter {
  return { ...content, subject: oneLine(content.subject).slice(0, LONGEST_SUBJECT), to, replyTo };
}

/**
 * A key of its own for this letter. To the family's page it works until the last session is over; a guardian's question
 * until the place is no longer held or, for one who waits, until the first session. In the demo staff may open it too.
 */
function linkTo(
  app: core.App,
  { children, sessions }: FoundParty,
  site: MailSite,
  purpose: LetterPurpose,
  page: 'anmalan' | 'godkann',
): string | undefined {
  const id = children[0]?.id ?? '';
  const lastHeld = Math.max(0, ...children.map(({ approvalExpiresAt }) => approvalExpiresAt));
  const isQuestion = page === 'godkann';
  const expiresAt = isQuestion ? lastHeld || (sessions[0]?.startsAt ?? 0) : (sessions.at(-1)?.endsAt ?? 0);
  if (site.origin === '' || expiresAt === 0) return undefined;
  if (purpose === 'preview') return '';
  return `${startOf(site)}/${page}/${newSignupLink(app, id, expiresAt, isQuestion ? 'approval' : '')}`;
}

function isOver({ sessions }: FoundParty, now: number): boolean {
  return now >= (sessions.at(-1)?.endsAt ?? 0);
}
