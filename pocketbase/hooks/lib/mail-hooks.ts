import { mayChangeByHand } from '../../../src/domain/mail-delivery.ts';
import { MAIL_REFUSALS } from '../../../src/i18n/sv/mail-problems.ts';
import { storedInstant } from './clock.ts';
import { selectRows } from './read.ts';
import { saveInTransaction } from './transactions.ts';

/** A row gets its mail's Message-ID once: however often it is sent, it is known as the same mail. It is due at once. */
export function createMail(e: core.RecordEvent): void {
  const { record } = e;
  if (record && record.getString('message_id') === '') {
    const [, domain = 'localhost'] = e.app.settings().meta.senderAddress.split('@');
    record.set('message_id', `<${$security.randomString(24).toLowerCase()}@${domain}>`);
  }
  if (record?.getString('next_at') === '') record.set('next_at', storedInstant(Date.now()));
  e.next();
}

/** A save that was begun before a sender took the row must not put it back into the queue. */
export function updateMail(e: core.RecordEvent): void {
  saveInTransaction(e, {
    before: (app, record) => {
      const sql = 'SELECT status FROM mail_outbox WHERE id = {:id}';
      const stored = selectRows(app, { status: '' }, sql, { id: record.id })[0]?.status;
      if (stored !== record.original().getString('status'))
        throw new BadRequestError(MAIL_REFUSALS.meanwhile);
    },
  });
}

/** What staff may do to a row in the admin. Trying again begins from the first try. */
export function updateMailByRequest(e: core.RecordRequestEvent): void {
  const { record } = e;
  if (record) {
    const from = record.original().getString('status');
    const to = record.getString('status');
    if (!mayChangeByHand(from, to)) {
      throw new BadRequestError(MAIL_REFUSALS.status, {
        status: new ValidationError('illegal_change', MAIL_REFUSALS.status),
      });
    }
    if (from !== to && to === 'waiting') {
      record.set('attempts', 0);
      record.set('error', '');
      record.set('next_at', storedInstant(Date.now()));
    }
  }
  e.next();
}
