import type { MessageAudience, MessagePreview } from '../../../src/domain/door-answers.ts';
import { messageProblem, messageText } from '../../../src/domain/family-message.ts';
import { HAS_PLACE, isIn } from '../../../src/domain/signup-states.ts';
import { textOf } from '../../../src/mail/letter.ts';
import { messageLetter } from '../../../src/mail/message-letter.ts';
import { writeAudit } from './audit.ts';
import { familyHash, noteMail } from './mail-events.ts';
import { mailSessions, mailSite } from './mail-facts.ts';
import { findRecord, selectRows } from './read.ts';
import { maySeeNames } from './roles.ts';
import { targetOfSession } from './staff-held-places.ts';
import { sessionRow } from './staff-read.ts';
import { actorOf, bodyOf, inOneGo, recordOf } from './staff-request.ts';

/** A message from the activity's own staff to all families of a session, by way of the outbox. */

interface MessageForm {
  readonly text: string;
  readonly audience: MessageAudience;
}

const FORM = { text: '', audience: '', key: '', byMail: -1, toPhone: -1 };

/** The letter as the families will get it, and how many they are. Nothing is stored. */
export function previewMessage(e: core.RequestEvent): void {
  const form = formOf(bodyOf(e, FORM));
  const record = recordOf(e, 'sessions');
  const refused = refusalOf(e, e.app, record, form);
  if (refused) return e.json(409, { reason: refused });
  const preview = previewOf(e.app, record.id, form);
  return preview ? e.json(200, preview) : e.json(409, { reason: 'nobody' });
}

/**
 * Puts one letter for each family into the outbox, in one transaction. `key` is the form's: the same form sent again is the
 * same message. 409 `changed` with a new preview when other families would get it than the staff member was shown.
 */
export function sendMessage(e: core.RequestEvent): void {
  const body = bodyOf(e, FORM);
  const form = formOf(body);
  if (!/^[a-z0-9]{15}$/.test(body.key)) throw new BadRequestError('Formuläret saknar nyckel.');
  const outcome = inOneGo(e.app, 1, (tx) => {
    const record = recordOf(e, 'sessions', tx);
    const refused = refusalOf(e, tx, record, form);
    if (refused) return { reason: refused };
    const sent = findRecord(tx, 'messages', body.key);
    if (sent) return sent.getString('session') === record.id ? undefined : { reason: 'invalid' };
    const preview = previewOf(tx, record.id, form);
    if (!preview) return { reason: 'nobody' };
    if (preview.byMail !== body.byMail || preview.toPhone !== body.toPhone) {
      return { reason: 'changed', preview };
    }
    tx.save(
      new Record(tx.findCachedCollectionByNameOrId('messages'), {
        id: body.key,
        session: record.id,
        ...form,
      }),
    );
    for (const { hash, email, phone, signups } of familiesOf(tx, record.id, form.audience)) {
      noteMail(tx, {
        template: 'message',
        party: '',
        email,
        phone,
        signups,
        key: `message:${body.key}:${hash}`,
        about: { message: body.key },
      });
    }
    const { byMail, toPhone } = preview;
    writeAudit(tx, actorOf(e), 'messaged', 'sessions', record.id, { byMail, toPhone });
    return undefined;
  });
  return outcome ? e.json(409, outcome) : e.json(200, { done: true });
}

function formOf({ text, audience }: typeof FORM): MessageForm {
  return { text: messageText(text), audience: audience === 'all' ? 'all' : 'placed' };
}

function refusalOf(
  e: core.RequestEvent,
  app: core.App,
  session: core.Record,
  { text }: MessageForm,
): string | undefined {
  if (!maySeeNames(app, e.auth, session.getString('activity'), Date.now())) return 'not_yours';
  return messageProblem(text);
}

function previewOf(app: core.App, id: string, { text, audience }: MessageForm): MessagePreview | undefined {
  const families = familiesOf(app, id, audience);
  const [session] = mailSessions(app, [id]);
  if (families.length === 0 || !session) return undefined;
  const { replyTo: _replyTo, isDemo: _isDemo, ...site } = mailSite(app);
  const isOver = session.endsAt <= Date.now();
  const links = isOver || site.origin === '' ? [] : [{ reference: '', link: '' }];
  const letter = messageLetter(session, text, links, site);
  const byMail = families.filter(({ email }) => email !== '').length;
  return { subject: letter.subject, body: textOf(letter), byMail, toPhone: families.length - byMail };
}

interface Family {
  readonly hash: string;
  readonly email: string;
  readonly phone: string;
  /** Status of each of its sign-ups that the message is for, by id. */
  readonly signups: Record<string, string>;
}

/** Each family once, whatever the number of its children. */
function familiesOf(app: core.App, id: string, audience: MessageAudience): Family[] {
  const { field, id: target } = targetOfSession(sessionRow(app, id));
  const sql = `SELECT id, status, guardian_email AS email, guardian_phone AS phone FROM signups
    WHERE ${field} = {:target} AND status != 'cancelled' ORDER BY queue_number`;
  const row = { id: '', status: '', email: '', phone: '' };
  const families = new Map<string, Family>();
  for (const { id: signup, status, email, phone } of selectRows(app, row, sql, { target })) {
    if (audience === 'placed' && !isIn(HAS_PLACE, status)) continue;
    const hash = familyHash(email, phone);
    const family = families.get(hash) ?? { hash, email: email.trim(), phone, signups: {} };
    family.signups[signup] = status;
    families.set(hash, family);
  }
  return [...families.values()];
}
