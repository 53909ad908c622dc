import { selectRows } from './read.ts';
import { signupOfKey } from './signup-links.ts';
import { acceptOffer } from './signups.ts';
import { syncNextTransaction } from './transactions.ts';

/** The site's own routes; each is bound to the `services` account where it is registered. */

const ID = /^[a-z0-9]{15}$/;
const HASH = /^[a-f0-9]{64}$/;

interface SignupBody {
  id: string;
  session: string;
  schedule: string;
  first_name: string;
  school_year: number;
  guardian_name: string;
  guardian_phone: string;
  guardian_email: string;
  contact_me: boolean;
  token_hash: string;
}

const EMPTY_BODY: SignupBody = {
  id: '',
  session: '',
  schedule: '',
  first_name: '',
  school_year: 0,
  guardian_name: '',
  guardian_phone: '',
  guardian_email: '',
  contact_me: false,
  token_hash: '',
};

/**
 * Stores a sign-up in one transaction. The id comes from the site and is the same for the same form sent twice, so
 * that a double click or a retry gives the first answer again. Answers what the family may know, never the record.
 */
export function createSignup(e: core.RequestEvent): void {
  const body = new DynamicModel({ ...EMPTY_BODY }) as unknown as SignupBody;
  e.bindBody(body);
  if (!ID.test(body.id) || !HASH.test(body.token_hash)) throw new BadRequestError('Ogiltig anmälan.');
  const app = e.app;
  let answer: SignupStatus | undefined;
  const store = (target: core.App) => {
    answer = statusOf(target, body.token_hash) ?? saveSignup(target, body);
  };
  syncNextTransaction(app);
  if (WITHOUT_TRANSACTION) store(app);
  else app.runInTransaction(store);
  return e.json(200, answer);
}

function saveSignup(app: core.App, body: SignupBody): SignupStatus | undefined {
  const record = new Record(app.findCachedCollectionByNameOrId('signups'));
  for (const field of Object.keys(EMPTY_BODY) as (keyof SignupBody)[]) record.set(field, body[field]);
  app.save(record);
  const status = record.getString('status');
  // Only those who wait must be counted; the rest of the answer stands in the record.
  if (status === 'waitlisted') return statusOf(app, body.token_hash);
  const { session, schedule } = body;
  const text = (field: 'first_name' | 'reference') => record.getString(field);
  return {
    ...STATUS_ROW,
    session,
    schedule,
    status,
    first_name: text('first_name'),
    reference: text('reference'),
  };
}

/** What the holder of a link may see. 404 with a named reason when the link is unknown. */
export function viewSignup(e: core.RequestEvent): void {
  return answerStatus(e, tokenHashOf(e));
}

/** Cancels by link and promotes the next. Cancelling twice answers the same. */
export function cancelSignup(e: core.RequestEvent): void {
  const tokenHash = tokenHashOf(e);
  const app = e.app;
  if (!statusOf(app, tokenHash)) return answerStatus(e, tokenHash);
  syncNextTransaction(app);
  app.runInTransaction((tx) => {
    const record = signupOf(tx, tokenHash);
    if (record.getString('status') === 'cancelled') return;
    record.set('status', 'cancelled');
    record.set('cancelled_by', 'family');
    tx.save(record);
  });
  return answerStatus(e, tokenHash);
}

/** Takes the offered place by link. A late yes is answered with how things stand. */
export function acceptSignup(e: core.RequestEvent): void {
  const tokenHash = tokenHashOf(e);
  const app = e.app;
  if (!statusOf(app, tokenHash)) return answerStatus(e, tokenHash);
  syncNextTransaction(app);
  app.runInTransaction((tx) => acceptOffer(tx, signupOf(tx, tokenHash), Date.now()));
  return answerStatus(e, tokenHash);
}

function signupOf(app: core.App, tokenHash: string): core.Record {
  return app.findRecordById('signups', signupOfKey(app, tokenHash, Date.now()) ?? '');
}

function tokenHashOf(e: core.RequestEvent): string {
  const body = new DynamicModel({ token_hash: '' }) as unknown as { token_hash: string };
  e.bindBody(body);
  return HASH.test(body.token_hash) ? body.token_hash : '';
}

function answerStatus(e: core.RequestEvent, tokenHash: string): void {
  const status = tokenHash === '' ? undefined : statusOf(e.app, tokenHash);
  return status ? e.json(200, status) : e.json(404, { reason: 'unknown_signup' });
}

const STATUS_ROW = {
  status: '',
  reference: '',
  session: '',
  schedule: '',
  first_name: '',
  position: 0,
  offer_expires_at: '',
  cancelled_by: '',
};

type SignupStatus = typeof STATUS_ROW;

function statusOf(app: core.App, tokenHash: string): SignupStatus | undefined {
  const id = signupOfKey(app, tokenHash, Date.now());
  if (id === undefined) return undefined;
  return selectRows(
    app,
    STATUS_ROW,
    `SELECT u.status, u.reference, u.session, u.schedule, u.first_name, u.cancelled_by, u.offer_expires_at,
        CASE WHEN u.status != 'waitlisted' THEN 0
          WHEN u.session != '' THEN (SELECT COUNT(*) FROM signups w
            WHERE w.session = u.session AND w.status = 'waitlisted' AND w.queue_number <= u.queue_number)
          ELSE (SELECT COUNT(*) FROM signups w
            WHERE w.schedule = u.schedule AND w.status = 'waitlisted' AND w.queue_number <= u.queue_number)
          END AS position
      FROM signups u WHERE u.id = {:id}`,
    { id },
  )[0];
}
