import { placesLeft } from '#words/counts.ts';
import { drafts } from '#words/drafts.ts';
import { lottery as lotteryWords } from '#words/lottery.ts';
import { join as words } from '#words/join.ts';
import { noPlaceWords, waitsForAdults } from '#words/no-place.ts';
import { momentWords } from '#words/times.ts';
import { written, type Phrase } from './phrase.ts';
import type { DrawnLottery } from '../directory/model.ts';
import type { MissingAdults, NoPlace } from '../signup/no-place.ts';

/** Where sign-up stands for one session or course. Wall clocks are "YYYY-MM-DD HH:MM"; empty = not set. */
export type JoinState =
  | {
      readonly kind: 'open';
      readonly placesLeft: number;
      readonly closesAt: string;
      /** Told before anybody signs up. */
      readonly missingAdults?: MissingAdults | undefined;
      /** Whether a guardian must say yes to some of those whom it is for. */
      readonly asksGuardian?: boolean;
      readonly href: string;
    }
  | {
      readonly kind: 'no_place';
      readonly noPlace: NoPlace;
      /** Those who have a place, and those who wait for one. */
      readonly confirmed: number;
      readonly waiting: number;
      readonly href: string;
    }
  /** Places are drawn by lot, and the window is open. */
  | {
      readonly kind: 'lottery';
      readonly places: number;
      readonly applied: number;
      readonly closesAt: string;
      readonly missingAdults?: MissingAdults | undefined;
      readonly href: string;
    }
  /** The window has closed, and the draw comes within a minute. */
  | { readonly kind: 'to_draw'; readonly href: string }
  | ({ readonly kind: 'drawn'; readonly href: string } & Pick<
      DrawnLottery,
      'ticketHashes' | 'places' | 'awaitsAdults'
    >)
  | { readonly kind: 'not_open'; readonly opensAt: string; readonly byLot: boolean }
  | { readonly kind: 'closed' }
  | { readonly kind: 'ended'; readonly otherTimesHref: string }
  | { readonly kind: 'drop_in'; readonly findUsHref: string }
  | { readonly kind: 'external'; readonly href: string }
  | { readonly kind: 'cancelled'; readonly note: string; readonly otherTimesHref: string }
  | { readonly kind: 'paused'; readonly phone: string; readonly tryAgainHref: string };

export interface JoinBoxModel {
  /** The state in words. */
  readonly title: string;
  readonly text: Phrase;
  readonly action?: {
    readonly href: string;
    readonly text: string;
    readonly primary: boolean;
    readonly external?: boolean;
    /** Shown, and leads nowhere. */
    readonly disabled?: boolean;
  };
  readonly terms: string;
}

/** The box of something that is not published: what the button will say, and why it does nothing yet. */
export function withoutSignup(box: JoinBoxModel): JoinBoxModel {
  const { action } = box;
  if (!action || action.href.startsWith('#')) return box;
  return { ...box, action: { ...action, disabled: true }, terms: drafts.blocked };
}

function button(href: string, text: string, primary = true): NonNullable<JoinBoxModel['action']> {
  return { href, text, primary };
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}

/** Missing adults are the news; otherwise it is that there are no places. */
function waitingListBox(state: Extract<JoinState, { kind: 'no_place' }>): JoinBoxModel {
  const { noPlace, confirmed, waiting, href } = state;
  const { head, text } = noPlaceWords(noPlace);
  const queue = waiting > 0 ? words.waiting(waiting) : '';
  const action = button(href, words.joinWaitingList);
  if (noPlace.why === 'adults_missing') {
    const kept = confirmed > 0 ? words.placesAreKept : '';
    return { title: head, text: joined(words.newOnesWait, kept, queue), action, terms: text };
  }
  const why = noPlace.why === 'room_full' ? '' : `${head}.`;
  return { title: words.full, text: joined(why, text, queue), action, terms: words.fullTerms };
}

/** The words of the join box; `today` is a local date. */
export function joinBoxOf(state: JoinState, today: string): JoinBoxModel {
  switch (state.kind) {
    case 'open': {
      const until = state.closesAt ? words.openUntil(momentWords(state.closesAt, today)) : '';
      return {
        title: placesLeft(state.placesLeft),
        text: state.missingAdults ? joined(`${waitsForAdults(state.missingAdults)}.`, words.placeAnyway) : '',
        action: button(state.href, words.signUp),
        terms: joined(
          until,
          state.placesLeft === 1 ? words.lastPlace : words.terms,
          state.asksGuardian ? words.asksGuardian : '',
        ),
      };
    }
    case 'no_place':
      return waitingListBox(state);
    case 'lottery': {
      const { places, applied, closesAt, missingAdults, href } = state;
      const until = momentWords(closesAt, today);
      return {
        title: lotteryWords.boxTitle,
        text: joined(
          lotteryWords.placesAndApplied(places, applied),
          missingAdults ? `${waitsForAdults(missingAdults)}. ${lotteryWords.adultsFirst}` : '',
        ),
        action: button(href, lotteryWords.apply),
        terms: lotteryWords.rule(until),
      };
    }
    case 'to_draw':
      return {
        title: words.closed,
        text: lotteryWords.soon,
        action: button(state.href, lotteryWords.howLink, false),
        terms: '',
      };
    case 'drawn':
      return {
        title: lotteryWords.drawnTitle,
        text: joined(
          lotteryWords.ticketsAndPlaces(state.ticketHashes.length, state.places, state.awaitsAdults),
          words.closedTerms,
        ),
        action: button(state.href, lotteryWords.resultLink, false),
        terms: '',
      };
    case 'not_open': {
      const title = words.notOpen(momentWords(state.opensAt, today));
      return { title, text: '', terms: state.byLot ? lotteryWords.notOpenTerms : words.notOpenTerms };
    }
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
        text: state.note ? written(state.note) : words.cancelledTerms,
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
