import { titleOf, written, type Phrase } from '../components/phrase.ts';
import type { Snapshot } from '../directory/model.ts';
import type { ListedSignup } from '../family/client.ts';
import { dayAndTimes } from '#words/times.ts';
import { chosenOf, type Chosen } from '../signup/chosen.ts';
import { momentOf, type Moment } from './moment.ts';
import {
  childView,
  mayErase,
  signupStatusView,
  type SiblingView,
  type SignupStatusView,
} from './signup-status.ts';

/** The sign-ups of one form on the list. */
export interface MySignup {
  /** Of its first child: names the form in addresses. */
  readonly reference: string;
  /** Empty when what it was for is gone. */
  readonly title: Phrase;
  /** "tis 24 nov kl. 17–18.30"; empty when the session is gone. */
  readonly when: string;
  readonly venue: string;
  /** Undefined when what it was for is no longer published. */
  readonly chosen: Chosen | undefined;
  readonly status: SignupStatusView;
  readonly children: readonly SiblingView[];
  /** Whether all of the form can be cancelled, or taken, at once. */
  readonly mayCancel: boolean;
  readonly mayAccept: boolean;
  /** Whether a guardian has still to answer for a place that is held. */
  readonly asksGuardian: boolean;
}

export interface MySignups {
  /** In order of time. */
  readonly coming: readonly MySignup[];
  /** Over or cancelled, the latest first. */
  readonly past: readonly MySignup[];
}

export function mySignupsView(signups: readonly ListedSignup[], snapshot: Snapshot, now: number): MySignups {
  const moment = momentOf(now, snapshot.settings);
  const coming: MySignup[] = [];
  const past: MySignup[] = [];
  for (const signup of signups) {
    const isComing = signup.endsAt > now && signup.children.some(({ status }) => status !== 'cancelled');
    const shown = mySignup(signup, chosenOf(snapshot, signup.target, now), moment, isComing);
    if (isComing) coming.push(shown);
    else past.unshift(shown);
  }
  return { coming, past };
}

function mySignup(
  signup: ListedSignup,
  chosen: Chosen | undefined,
  moment: Moment,
  isComing: boolean,
): MySignup {
  const { children, together, calledOff } = signup;
  const isOpen = isComing && !calledOff;
  const standing = children.filter(({ status }) => status !== 'cancelled');
  const offered = standing.filter(({ status }) => status === 'offered');
  return {
    reference: children[0]?.reference ?? '',
    title: chosen ? titleOf(chosen.activity) : written(signup.title),
    when: signup.date && dayAndTimes(signup.date, signup.startTime, signup.endTime),
    venue: signup.venue,
    chosen,
    status: signupStatusView(signup, chosen, moment),
    children: children.map((child, index) => ({
      ...childView(child, index + 1, isOpen, together, moment),
      mayErase: mayErase(child, chosen, moment),
    })),
    mayCancel: isOpen,
    // Those who want to be together take their places together.
    mayAccept: isOpen && (offered.length === 1 || (offered.length > 0 && together)),
    asksGuardian: isOpen && standing.some(({ status }) => status === 'awaiting_approval'),
  };
}

/** The sign-up that an address means by a reference, and the one child that it names; undefined when there is none. */
export function meantBy(
  signups: readonly ListedSignup[],
  reference: string | null,
): { readonly signup: ListedSignup; readonly child: ListedSignup['children'][number] } | undefined {
  for (const signup of signups) {
    const child = signup.children.find((one) => one.reference === reference);
    if (child) return { signup, child };
  }
  return undefined;
}
