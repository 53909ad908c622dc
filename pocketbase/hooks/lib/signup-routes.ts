import { ticketOf } from '../../../src/domain/lottery.ts';
import { withdrawApprovals } from './approval-records.ts';
import { eraseSignup } from './erase-signup.ts';
import { answersOf, QUESTION_ORDER } from './questions.ts';
import { findRecords, selectRows } from './read.ts';
import { signupOfKey } from './signup-links.ts';
import { markAsPartyMember } from './signups.ts';
import { mustBeAwaited, syncNextTransaction } from './transactions.ts';
import { acceptOffer, fillTargetOf } from './waiting-list.ts';

/** The site's own routes; each is bound to the `services` account where it is registered. */

const ID = /^[a-z0-9]{15}$/;
const HASH = /^[a-f0-9]{64}$/;

/** Most children in one form. */
const MOST_CHILDREN = 6;

interface Child {
  first_name: string;
  school_year: number;
  /** By the question's id. */
  answers: unknown;
}

interface SignupBody extends Child {
  id: string;
  session: string;
  schedule: string;
  guardian_name: string;
  guardian_phone: string;
  guardian_email: string;
  contact_me: boolean;
  /** Of the form: letters are written in it. */
  language: string;
  token_hash: string;
  /** The siblings have places together, or wait together. */
  together: boolean;
  /** A list of Go's, of which nothing is known yet. */
  readonly siblings?: unknown;
}

const EMPTY_CHILD: Child = { first_name: '', school_year: 0, answers: {} };
const EMPTY_BODY: SignupBody = {
  ...EMPTY_CHILD,
  id: '',
  session: '',
  schedule: '',
  guardian_name: '',
  guardian_phone: '',
  guardian_email: '',
  contact_me: false,
  language: '',
  token_hash: '',
  together: false,
};

/**
 * Stores a sign-up, and those of up to five siblings with it, in one transaction: all or none. The id comes from the site
 * and is the same for the same form sent twice, so that a double click or a retry gives the first answer again. Answers
 * what the family may know, never the records.
 */
export function createSignup(e: core.RequestEvent): void {
  const body = new DynamicModel({ ...EMPTY_BODY, siblings: [] }) as unknown as SignupBody;
  e.bindBody(body);
  if (!ID.test(body.id) || !HASH.test(body.token_hash)) throw new BadRequestError('Ogiltig anmälan.');
  const children = [body, ...siblingsIn(body)];
  if (children.length > MOST_CHILDREN) throw new BadRequestError('Högst sex barn i en anmälan.');
  const app = e.app;
  let answer: FamilyStatus | undefined;
  const store = (target: core.App) => {
    answer = statusOf(target, body.token_hash) ?? saveParty(target, body, children);
    mustBeAwaited(e);
  };
  syncNextTransaction(app);
  if (WITHOUT_TRANSACTION) store(app);
  else app.runInTransaction(store);
  return e.json(200, answer);
}

function siblingsIn({ siblings }: SignupBody): Child[] {
  const list = JSON.parse(JSON.stringify(siblings ?? [])) as Partial<Record<keyof Child, unknown>>[];
  return list.map((sibling) => ({
    first_name: String(sibling?.first_name ?? ''),
    school_year: Number(sibling?.school_year ?? 0) || 0,
    answers: sibling?.answers ?? {},
  }));
}

function saveParty(app: core.App, body: SignupBody, children: readonly Child[]): FamilyStatus | undefined {
  const together = body.together && children.length > 1;
  let follows = '';
  const saved = children.map(({ first_name, school_year, answers }, index) => {
    const record = new Record(app.findCachedCollectionByNameOrId('signups'));
    for (const field of Object.keys(EMPTY_BODY) as (keyof SignupBody)[]) record.set(field, body[field]);
    record.set('id', index === 0 ? body.id : siblingId(body.id, index));
    record.set('token_hash', index === 0 ? body.token_hash : '');
    record.set('first_name', first_name);
    record.set('school_year', school_year);
    record.set('answers', answers);
    record.set('party', body.id);
    record.set('together', together);
    markAsPartyMember(record, { size: children.length, index, follows });
    app.save(record);
    if (together && follows === '') follows = record.getString('status');
    return record;
  });
  const [lead] = saved;
  const waits = saved.some((record) => record.getString('status') === 'waitlisted');
  // Siblings who are more than all places there are hold up nobody, those who come now neither.
  if (lead && waits) fillTargetOf(app, lead, Date.now());
  // Only those who wait must be counted, and answers looked up; the rest stands in the records.
  const isAsked = saved.some((record) => record.getString('answers') !== '{}');
  if (waits || isAsked) return statusOf(app, body.token_hash);
  const [first, ...siblings] = saved.map(childOf);
  return (
    first && { ...first, session: body.session, schedule: body.schedule, together, photos: false, siblings }
  );
}

/** Known beforehand, so that the same form makes the same records. */
function siblingId(first: string, index: number): string {
  return $security.sha256(`${first}:${index}`).slice(0, 15);
}

/** What the holder of a link may see. 404 with a named reason when the link is unknown. */
export function viewSignup(e: core.RequestEvent): void {
  return answerStatus(e, keyOf(e).tokenHash);
}

/**
 * Cancels by link and promotes the next: one of the siblings, or all where none is named. Cancelling twice answers the
 * same.
 */
export function cancelSignup(e: core.RequestEvent): void {
  return change(e, cancelByFamily);
}

/** What is cancelled already stays as it is. */
export function cancelByFamily(app: core.App, signups: readonly core.Record[]): void {
  for (const record of signups) {
    if (record.getString('status') === 'cancelled') continue;
    record.set('status', 'cancelled');
    record.set('cancelled_by', 'family');
    app.save(record);
  }
}

/** Takes the offered places by link. A late yes is answered with how things stand. */
export function acceptSignup(e: core.RequestEvent): void {
  return change(e, (tx, signups) => {
    for (const record of signups) acceptOffer(tx, record, Date.now());
  });
}

/**
 * Removes what is finished or cancelled, at once and for good: one of the siblings, or all where none is named. Refused by
 * name, and nothing removed, where one still stands. Answers how many are left under the link; with none it is unknown.
 */
export function eraseSignups(e: core.RequestEvent): void {
  const { tokenHash, reference } = keyOf(e);
  const app = e.app;
  let left: number | undefined;
  if (tokenHash !== '' && statusOf(app, tokenHash)) {
    syncNextTransaction(app);
    app.runInTransaction((tx) => {
      const all = partyOfKey(tx, tokenHash);
      const chosen = all.filter((signup) => reference === '' || signup.getString('reference') === reference);
      for (const { id } of chosen) eraseSignup(tx, tx.findRecordById('signups', id));
      // Of two presses at once the second finds nothing any more.
      if (all.length > 0) left = all.length - chosen.length;
    });
  }
  return left === undefined ? answerStatus(e, '') : e.json(200, { left });
}

/** Takes back the yes to pictures; the place has nothing to do with it. */
export function withdrawPhotos(e: core.RequestEvent): void {
  return change(e, (tx, signups) => {
    for (const { id } of signups) withdrawApprovals(tx, id, 'family', 'photos');
  });
}

/** A family's answer by its link, for one of the siblings or for all of them. */
function change(e: core.RequestEvent, job: (tx: core.App, signups: readonly core.Record[]) => void): void {
  const { tokenHash, reference } = keyOf(e);
  const app = e.app;
  if (tokenHash === '' || !statusOf(app, tokenHash)) return answerStatus(e, '');
  syncNextTransaction(app);
  app.runInTransaction((tx) => {
    const all = partyOfKey(tx, tokenHash);
    const chosen = all.filter((signup) => reference === '' || signup.getString('reference') === reference);
    job(tx, chosen);
    mustBeAwaited(e);
  });
  return answerStatus(e, tokenHash);
}

/** The sign-ups that a key opens, in the order of the form. */
export function partyOfKey(app: core.App, tokenHash: string): core.Record[] {
  const id = signupOfKey(app, tokenHash, Date.now());
  if (id === undefined) return [];
  const party = app.findRecordById('signups', id).getString('party');
  return findRecords(app, 'signups', 'party = {:party}', { party }, 'queue_number');
}

/** `reference` names one of the siblings; empty = all. */
export function keyOf(e: core.RequestEvent): { tokenHash: string; reference: string } {
  const empty = { token_hash: '', reference: '' };
  const body = new DynamicModel(empty) as unknown as typeof empty;
  e.bindBody(body);
  return { tokenHash: HASH.test(body.token_hash) ? body.token_hash : '', reference: body.reference };
}

function answerStatus(e: core.RequestEvent, tokenHash: string): void {
  const status = tokenHash === '' ? undefined : statusOf(e.app, tokenHash);
  return status ? e.json(200, status) : e.json(404, { reason: 'unknown_signup' });
}

const CHILD_ROW = {
  status: '',
  reference: '',
  first_name: '',
  answers: '',
  position: 0,
  offer_expires_at: '',
  approval_expires_at: '',
  cancelled_by: '',
  ticket: '',
};
interface ChildStatus extends Omit<typeof CHILD_ROW, 'answers'> {
  /** With the words of their questions, in the order of the form. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
}

/** The first of a form, and its siblings. */
export interface FamilyStatus extends ChildStatus {
  readonly session: string;
  readonly schedule: string;
  readonly together: boolean;
  /** Whether a yes to pictures holds. */
  readonly photos: boolean;
  readonly siblings: readonly ChildStatus[];
}

/** What a family may know of a saved sign-up that does not wait and has answered nothing. */
function childOf(record: core.Record): ChildStatus {
  const child = { ...CHILD_ROW };
  for (const field of Object.keys(CHILD_ROW) as (keyof typeof CHILD_ROW)[]) {
    if (field !== 'position') child[field] = record.getString(field);
  }
  child.ticket = ticketOf({
    id: record.id,
    party: record.getString('party'),
    together: record.getBool('together'),
  });
  return { ...child, answers: [] };
}

/** Columns of a sign-up `u` as its family may see it, for {@link familyStatus}. */
export const STATUS_COLUMNS = `u.status, u.reference, u.first_name, u.cancelled_by, u.offer_expires_at, u.approval_expires_at,
    CASE WHEN u.together THEN u.party ELSE u.id END AS ticket, u.session, u.schedule, u.together, EXISTS (SELECT 1 FROM approvals ap JOIN signups au ON au.id = ap.signup
      WHERE au.party = u.party AND ap.purpose = 'photos' AND ap.withdrawn_at = '') AS photos,
    (SELECT json_group_array(json_object('question', x.label, 'answer', x.value)) FROM (
      SELECT q.label, an.value FROM ${answersOf('u')} an JOIN questions q ON q.id = an.key
      ORDER BY ${QUESTION_ORDER}) x) AS answers,
    CASE WHEN u.status != 'waitlisted' THEN 0
      WHEN u.session != '' THEN (SELECT COUNT(*) FROM signups w
        WHERE w.session = u.session AND w.status = 'waitlisted' AND w.queue_number <= u.queue_number)
      ELSE (SELECT COUNT(*) FROM signups w
        WHERE w.schedule = u.schedule AND w.status = 'waitlisted' AND w.queue_number <= u.queue_number)
      END AS position`;
export const STATUS_ROW = { ...CHILD_ROW, session: '', schedule: '', together: false, photos: false };

const PARTY_SQL = `SELECT ${STATUS_COLUMNS} FROM signups u
  WHERE u.party = (SELECT p.party FROM signups p WHERE p.id = {:id}) ORDER BY u.queue_number`;

function statusOf(app: core.App, tokenHash: string): FamilyStatus | undefined {
  const id = signupOfKey(app, tokenHash, Date.now());
  if (id === undefined) return undefined;
  return familyStatus(selectRows(app, { ...STATUS_ROW }, PARTY_SQL, { id }));
}

/** Rows of one party in the order of the form as one answer; undefined when there are none. */
export function familyStatus([first, ...others]: readonly (typeof STATUS_ROW)[]): FamilyStatus | undefined {
  if (!first) return undefined;
  const plain = (row: typeof STATUS_ROW) => {
    const copy = Object.fromEntries(
      Object.keys(STATUS_ROW).map((key) => [key, row[key as keyof typeof STATUS_ROW]]),
    ) as typeof STATUS_ROW;
    return { ...copy, answers: JSON.parse(copy.answers) as ChildStatus['answers'] };
  };
  const siblings = others.map((row) => {
    const {
      session: _session,
      schedule: _schedule,
      together: _together,
      photos: _photos,
      ...child
    } = plain(row);
    return child;
  });
  return { ...plain(first), siblings };
}
