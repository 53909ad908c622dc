import { wallClockText } from '../domain/stockholm.ts';
import type { SignupState } from '../domain/signup-states.ts';
import { lottery as lotteryWords } from '#words/lottery.ts';
import { listed } from '#words/numbers.ts';
import { momentWords } from '#words/times.ts';
import { lotteryHref } from '../paths.ts';
import type { Chosen } from '../signup/chosen.ts';
import type { SignupStatus } from '../signup/client.ts';
import { hashOf } from '../signup/keys.ts';
import type { Moment } from './moment.ts';

/** A family's part in a lottery, for its own page. */
export interface LotteryPart {
  /** Of its page. */
  readonly href: string;
  readonly tickets: readonly {
    readonly label: string;
    readonly ticket: string;
    /** "Lotten drogs som nummer 3 av 34."; empty before the draw. */
    readonly drawnAs: string;
  }[];
}

/** Its tickets, and as which they were drawn; undefined where places are not drawn by lot. */
export function lotteryPart(
  { for: { id }, target, lottery }: Chosen,
  standing: readonly SignupStatus[],
): LotteryPart | undefined {
  if (target.lottery === 'none') return undefined;
  const tickets = [...new Set(standing.map(({ ticket }) => ticket))];
  const drawn = lottery?.drawn?.ticketHashes ?? [];
  return {
    href: lotteryHref({ id }),
    tickets: tickets.map((ticket) => {
      const place = drawn.indexOf(hashOf(ticket)) + 1;
      const holders = standing.filter((child) => child.ticket === ticket);
      return {
        label:
          tickets.length > 1
            ? lotteryWords.ticketOf(listed(holders.map(({ firstName }) => firstName)))
            : lotteryWords.ticket,
        ticket,
        drawnAs: place > 0 ? lotteryWords.drawnAs(place, drawn.length) : '',
      };
    }),
  };
}

/** Nothing can be drawn any more of what has begun. */
export function neverDrawn(
  outcome: SignupState,
  chosen: Chosen | undefined,
  moment: Moment,
): { readonly head: string; readonly text: string } | undefined {
  if (outcome !== 'applied' || !chosen || moment.now < chosen.target.startsAt) return undefined;
  return { head: lotteryWords.notDrawnTitle, text: lotteryWords.notDrawnText };
}

/** When the lottery is drawn; empty for those who are in none. */
export function drawnWhen({ status }: SignupStatus, { target }: Chosen, moment: Moment): string {
  if (status !== 'applied' || moment.now >= target.startsAt) return '';
  if (moment.now >= target.closesAt) return lotteryWords.soon;
  return lotteryWords.drawnAfter(momentWords(wallClockText(target.closesAt), moment.date));
}
