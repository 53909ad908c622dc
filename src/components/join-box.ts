import { placesLeft } from '../i18n/sv/counts.ts';
import { join as words } from '../i18n/sv/join.ts';
import { momentWords } from '../i18n/sv/times.ts';

/** Where sign-up stands for one session or course. Wall clocks are "YYYY-MM-DD HH:MM"; empty = not set. */
export type JoinState =
  | { readonly kind: 'open'; readonly placesLeft: number; readonly closesAt: string; readonly href: string }
  | {
      readonly kind: 'full';
      readonly waiting: number;
      /** Places that open when one more adult is ready; 0 = the room is what is full. */
      readonly placesWithAnotherAdult: number;
      readonly href: string;
    }
  | { readonly kind: 'not_open'; readonly opensAt: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'ended'; readonly otherTimesHref: string }
  | { readonly kind: 'drop_in'; readonly findUsHref: string }
  | { readonly kind: 'external'; readonly href: string }
  | { readonly kind: 'cancelled'; readonly note: string; readonly otherTimesHref: string }
  | { readonly kind: 'paused'; readonly phone: string; readonly tryAgainHref: string };

export interface JoinBoxModel {
  /** The state in words. */
  readonly title: string;
  readonly text: string;
  readonly action?: {
    readonly href: string;
    readonly text: string;
    readonly primary: boolean;
    readonly external?: boolean;
  };
  readonly terms: string;
}

function button(href: string, text: string, primary = true): NonNullable<JoinBoxModel['action']> {
  return { href, text, primary };
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}

/** The words of the join box; `today` is a local date. */
export function joinBoxOf(state: JoinState, today: string): JoinBoxModel {
  switch (state.kind) {
    case 'open': {
      const until = state.closesAt ? words.openUntil(momentWords(state.closesAt, today)) : '';
      return {
        title: placesLeft(state.placesLeft),
        text: '',
        action: button(state.href, words.signUp),
        terms: joined(until, state.placesLeft === 1 ? words.lastPlace : words.terms),
      };
    }
    case 'full':
      return {
        title: words.full,
        text: joined(
          state.placesWithAnotherAdult > 0 ? words.placesWithAnotherAdult(state.placesWithAnotherAdult) : '',
          state.waiting > 0 ? words.waiting(state.waiting) : '',
        ),
        action: button(state.href, words.joinWaitingList),
        terms: words.fullTerms,
      };
    case 'not_open':
      return { title: words.notOpen(momentWords(state.opensAt, today)), text: '', terms: words.notOpenTerms };
    case 'closed':
      return { title: words.closed, text: '', terms: words.closedTerms };
    case 'ended':
      return {
        title: words.ended,
        text: '',
        action: button(state.otherTimesHref, words.otherTimes, false),
        terms: words.endedTerms,
      };
    case 'drop_in':
      return {
        title: words.dropIn,
        text: words.dropInTerms,
        action: button(state.findUsHref, words.findUs),
        terms: '',
      };
    case 'external':
      return {
        title: words.external,
        text: '',
        action: { ...button(state.href, words.externalAction), external: true },
        terms: words.externalTerms,
      };
    case 'cancelled':
      return {
        title: words.cancelled,
        text: state.note || words.cancelledTerms,
        action: button(state.otherTimesHref, words.otherTimes, false),
        terms: '',
      };
    case 'paused':
      return {
        title: words.paused,
        text: '',
        action: button(state.tryAgainHref, words.tryAgain, false),
        terms: state.phone ? words.pausedCall(state.phone) : words.pausedTerms,
      };
  }
}
