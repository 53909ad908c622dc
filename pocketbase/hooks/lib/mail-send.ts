import { concernsAllMail, mailProblemOf, type MailProblem } from '../../../src/domain/mail-delivery.ts';
import { htmlOf, textOf, type Letter } from '../../../src/mail/letter.ts';
import { letterFor } from './mail-letters.ts';
import {
  claimNext,
  LEASE_MINUTES,
  markFailed,
  markSent,
  markWithdrawn,
  rowsWithoutText,
  showText,
  type Claim,
  type OutboxRow,
} from './mail-queue.ts';
import { takeSenderPlace } from './mail-senders.ts';

/** What one round did. */
export interface SendingRound {
  readonly sent: number;
  /** Somebody else is sending: they see to what is due. */
  readonly busy: boolean;
}

/**
 * Sends what is due, one after the other, until nothing is left or the mail server fails as a whole. Never in a
 * transaction. Without a mail server in PocketBase's settings everything stays where it is, with a text that staff can
 * read: PocketBase would call the `sendmail` program, which loses mail without a word.
 */
export function sendDueMail(app: core.App): SendingRound {
  if (!app.settings().smtp.enabled) {
    showWaiting(app);
    return { sent: 0, busy: false };
  }
  const place = takeSenderPlace(app, Date.now(), LEASE_MINUTES * 60_000);
  if (!place) return { sent: 0, busy: true };
  let sent = 0;
  try {
    while (app.settings().smtp.enabled) {
      place.alive(Date.now());
      const claim = claimNext(app, Date.now());
      if (!claim) break;
      const problem = sendOne(app, claim);
      if (problem && concernsAllMail(problem)) break;
      if (!problem) sent += 1;
    }
  } finally {
    place.leave();
  }
  return { sent, busy: false };
}

function sendOne(app: core.App, claim: Claim): MailProblem | undefined {
  let letter: Letter | undefined;
  try {
    letter = letterFor(app, claim.row, 'send');
  } catch (error) {
    return giveBack(app, claim, { kind: 'broken', code: 0 }, undefined, error);
  }
  if (!letter) {
    markWithdrawn(app, claim, Date.now());
    return undefined;
  }
  try {
    deliver(app, claim.row, letter);
  } catch (error) {
    return giveBack(app, claim, mailProblemOf(messageOf(error)), letter, error);
  }
  markSent(app, claim, letter.subject, Date.now());
  return undefined;
}

function giveBack(
  app: core.App,
  claim: Claim,
  problem: MailProblem,
  letter: Letter | undefined,
  error: unknown,
): MailProblem {
  const shown = letter ? previewOf(app, claim.row) : { subject: '', body: '' };
  markFailed(app, claim, problem, shown ?? { subject: '', body: '' }, Date.now());
  const { kind, code } = problem;
  // A mail server's words may hold the address; a mistake of our own does not come from the server.
  const detail = kind === 'broken' ? messageOf(error) : '';
  app
    .logger()
    .error('Mejl gick inte att skicka', 'mejl', claim.row.id, 'orsak', kind, 'kod', code, 'fel', detail);
  return problem;
}

function deliver(app: core.App, row: OutboxRow, letter: Letter): void {
  const { senderAddress, senderName } = app.settings().meta;
  const attachments = Object.fromEntries(
    letter.files.map(({ name, content }) => [name, $filesystem.fileFromBytes(content, name).reader?.open()]),
  );
  app.newMailClient().send(
    new MailerMessage({
      from: { address: senderAddress, name: senderName },
      to: [{ address: letter.to }],
      subject: letter.subject,
      text: textOf(letter),
      html: htmlOf(letter),
      headers: {
        'Message-ID': row.message_id,
        // RFC 3834: no out-of-office answers, please.
        'Auto-Submitted': 'auto-generated',
        ...(letter.replyTo && { 'Reply-To': letter.replyTo }),
      },
      attachments,
    }),
  );
}

function showWaiting(app: core.App): void {
  for (const row of rowsWithoutText(app, Date.now())) {
    try {
      showText(app, row.id, previewOf(app, row));
    } catch (error) {
      app.logger().error('Mejl gick inte att skapa', 'mejl', row.id, 'fel', messageOf(error));
    }
  }
}

/** The text as staff read it: without links that are the family's own. */
function previewOf(app: core.App, row: OutboxRow): { subject: string; body: string } | undefined {
  const letter = letterFor(app, row, 'preview');
  return letter && { subject: letter.subject, body: textOf(letter) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
