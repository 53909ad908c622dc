import { needsApproval } from '../../../src/domain/approval.ts';
import { STANDS, type SignupState } from '../../../src/domain/signup-states.ts';
import { APPROVAL_TEXTS as ENGLISH } from '../../../src/i18n/en/approval-texts.ts';
import { APPROVAL_TEXTS as SWEDISH } from '../../../src/i18n/sv/approval-texts.ts';
import { withdrawApprovals } from './approval-records.ts';
import { storedInstant } from './clock.ts';
import { tellApproval } from './mail-events.ts';
import { changed, findRecords } from './read.ts';
import { refuseDelete, refuseProblems } from './refuse.ts';
import { endApprovalLinks } from './signup-links.ts';
import { stateFor } from './signups.ts';
import { saveInTransaction } from './transactions.ts';
import { confirmApproved, holdForApproval, lacksApproval } from './waiting-list.ts';

/** A yes of a guardian: it confirms the place that was held for it, whoever wrote it down. */
export function createApproval(e: core.RecordEvent): void {
  saveInTransaction(e, {
    before: (_app, record) => {
      record.set('text_version', versionRead(record));
      record.set('given_at', storedInstant(Date.now()));
      record.set('withdrawn_at', '');
      record.set('withdrawn_by', '');
    },
    after: (app, record) => {
      if (record.getString('purpose') !== 'take_part') return;
      const signup = record.getString('signup');
      endApprovalLinksWhenAnswered(app, signup);
      confirmApproved(app, signup);
    },
  });
}

/** The version of the text that was answered: the site says when it was the English; on the phone it is the Swedish. */
function versionRead(record: core.Record): string {
  const purpose = record.getString('purpose') as keyof typeof SWEDISH;
  const english = ENGLISH[purpose]?.version;
  return record.getString('text_version') === english ? english : (SWEDISH[purpose]?.version ?? '');
}

/** Only withdrawing is a change, once; a withdrawn permission to take part ends the place. */
export function updateApproval(e: core.RecordEvent): void {
  saveInTransaction(e, {
    before: (_app, record) => {
      const before = record.original();
      const kept = ['signup', 'purpose', 'how', 'text_version', 'link', 'given_at'];
      const wasWithdrawn = before.getString('withdrawn_at') !== '';
      if (changed(record, kept) || (wasWithdrawn && changed(record, ['withdrawn_at', 'withdrawn_by']))) {
        refuseProblems({ withdrawn_by: 'append_only' });
      }
      if (record.getString('withdrawn_by') !== '' && !wasWithdrawn) {
        record.set('withdrawn_at', storedInstant(Date.now()));
      }
    },
    after: (app, record) => {
      const by = record.getString('withdrawn_by');
      if (
        !changed(record, ['withdrawn_by']) ||
        by !== 'staff' ||
        record.getString('purpose') !== 'take_part'
      ) {
        return;
      }
      cancelStanding(app, [record.getString('signup')]);
    },
  });
}

/** Goes with its sign-up only: what a guardian said must be possible to show. */
export function deleteApprovalByRequest(): void {
  refuseDelete(
    'Ett godkännande tas inte bort för sig. Välj staff under withdrawn_by om det inte gäller längre.',
  );
}

/**
 * Asks anew when the guardian's address became another one: whoever reads mail there has said nothing yet. Must run in the
 * transaction that changes the address, after it.
 */
export function restartApproval(app: core.App, signup: core.Record, now: number): void {
  const state = stateFor(app, signup);
  const status = signup.getString('status') as SignupState;
  if (!state || now >= state.target.startsAt || !STANDS.includes(status)) return;
  if (!needsApproval(state.approvalRule, signup.getInt('school_year'), state.startsOn)) return;
  withdrawApprovals(app, signup.id, 'new_address');
  // Those in a lottery are asked about when they have got a place.
  if (status === 'applied') return;
  holdForApproval(app, state, signup.id, now);
  tellApproval(app, app.findRecordById('signups', signup.id));
}

/** A guardian's no ends what it is asked about. */
export function cancelStanding(app: core.App, signups: readonly string[]): void {
  for (const id of signups) {
    const signup = app.findRecordById('signups', id);
    if (signup.getString('status') === 'cancelled') continue;
    signup.set('status', 'cancelled');
    signup.set('cancelled_by', 'guardian');
    app.save(signup);
  }
}

/** Links lead to an answer once: with the last question of a party they have done their work. */
function endApprovalLinksWhenAnswered(app: core.App, signup: string): void {
  const party = app.findRecordById('signups', signup).getString('party');
  const open = signupsAwaitingAnswer(app, party);
  if (open.length === 0) endApprovalLinks(app, party, Date.now());
}

/** Those of a party that stand and that a guardian still has to answer for, in the order of the form. */
export function signupsAwaitingAnswer(app: core.App, party: string): core.Record[] {
  return findRecords(
    app,
    'signups',
    "party = {:party} && status != 'cancelled'",
    { party },
    'queue_number',
  ).filter((signup) => {
    const state = stateFor(app, signup);
    return state !== undefined && lacksApproval(app, state, signup);
  });
}
