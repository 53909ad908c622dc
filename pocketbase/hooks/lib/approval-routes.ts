import { APPROVAL_TEXTS as ENGLISH } from '../../../src/i18n/en/approval-texts.ts';
import { cancelStanding, signupsAwaitingAnswer } from './approvals.ts';
import { approvalLinkOfKey, endApprovalLinks, type ApprovalLink } from './signup-links.ts';
import { keyOf } from './signup-routes.ts';
import { mustBeAwaited, syncNextTransaction } from './transactions.ts';
import { fillTargetOf } from './waiting-list.ts';

/** The question to a guardian, for the site's own account. GET changes nothing there, so reading and answering are two. */

const EMPTY_ANSWER = { token_hash: '', approves: false, photos: false, language: '' };

/** What is asked. 404 with a named reason when the link is unknown or its time is out. */
export function viewApproval(e: core.RequestEvent): void {
  const link = approvalLinkOfKey(e.app, keyOf(e).tokenHash, Date.now());
  return answer(e, link);
}

/** A guardian's yes or no, once; a second answer by any link of the form changes nothing and is told so. */
export function answerApproval(e: core.RequestEvent): void {
  const body = new DynamicModel({ ...EMPTY_ANSWER }) as unknown as typeof EMPTY_ANSWER;
  e.bindBody(body);
  const app = e.app;
  const now = Date.now();
  if (!approvalLinkOfKey(app, body.token_hash, now)) return answer(e, undefined);
  syncNextTransaction(app);
  app.runInTransaction((tx) => {
    const link = approvalLinkOfKey(tx, body.token_hash, now);
    if (!link || link.used) return;
    // A place whose time is out passes on first: a late yes must not take it back from the next in line.
    fillTargetOf(tx, tx.findRecordById('signups', link.signup), now);
    const asked = signupsAwaitingAnswer(tx, link.party);
    if (body.approves) {
      for (const signup of asked) {
        approve(tx, signup.id, 'take_part', link, body.language);
        if (body.photos && asksForPhotos(tx, signup)) approve(tx, signup.id, 'photos', link, body.language);
      }
    } else {
      cancelStanding(
        tx,
        asked.map(({ id }) => id),
      );
    }
    endApprovalLinks(tx, link.party, now);
    mustBeAwaited(e);
  });
  return answer(e, approvalLinkOfKey(app, body.token_hash, now));
}

function approve(
  app: core.App,
  signup: string,
  purpose: 'take_part' | 'photos',
  link: ApprovalLink,
  language: string,
): void {
  const approval = new Record(app.findCachedCollectionByNameOrId('approvals'));
  approval.set('signup', signup);
  approval.set('purpose', purpose);
  approval.set('how', 'link');
  approval.set('link', link.id);
  if (language === 'en') approval.set('text_version', ENGLISH[purpose].version);
  app.save(approval);
}

/** Only where pictures may be taken with consent is anybody asked for it. */
function asksForPhotos(app: core.App, signup: core.Record): boolean {
  const session = signup.getString('session');
  const of = session
    ? app.findRecordById('sessions', session)
    : app.findRecordById('schedules', signup.getString('schedule'));
  return (
    app.findRecordById('activities', of.getString('activity')).getString('photo_rule') === 'with_consent'
  );
}

function answer(e: core.RequestEvent, link: ApprovalLink | undefined): void {
  if (!link) return e.json(404, { reason: 'unknown_link' });
  const app = e.app;
  const first = app.findRecordById('signups', link.signup);
  const asked = signupsAwaitingAnswer(app, link.party);
  const held = asked.map((signup) => signup.getString('approval_expires_at')).filter(Boolean);
  return e.json(200, {
    session: first.getString('session'),
    schedule: first.getString('schedule'),
    used: link.used,
    outcome: outcomeOf(app, link, asked.length),
    photos: asksForPhotos(app, first),
    held_until: held.toSorted()[0] ?? '',
    children: asked.map((signup) => ({
      first_name: signup.getString('first_name'),
      school_year: signup.getInt('school_year'),
      status: signup.getString('status'),
    })),
  });
}

/** `asked`: nobody has answered yet; `passed_on`: too late; else what was answered. */
function outcomeOf(app: core.App, link: ApprovalLink, asked: number): string {
  if (!link.used && asked > 0) return 'asked';
  const first = app.findRecordById('signups', link.signup);
  if (first.getString('status') !== 'cancelled') return 'approved';
  return first.getString('cancelled_by') === 'guardian' ? 'declined' : 'passed_on';
}
