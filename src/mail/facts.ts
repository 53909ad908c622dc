import type { LetterWords } from './letter-words.ts';

/** A session as letters tell it. Instants are epoch milliseconds. */
export interface MailSession {
  readonly id: string;
  readonly title: string;
  /** Local date and clock times. */
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly venue: string;
  readonly address: string;
  /** The number someone answers; empty = none known. */
  readonly phone: string;
  readonly cancelled: boolean;
  /** Public note: why it is cancelled or moved. */
  readonly note: string;
}

/** Who writes, and in which words. */
export interface MailSite {
  readonly words: LetterWords;
  /** Public address of the site without a slash at the end; empty = not known, and letters have no links. */
  readonly origin: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly phone: string;
}

/** One participant's sign-up as its own family may read it. */
export interface MailChild {
  readonly id: string;
  readonly status: string;
  readonly reference: string;
  readonly firstName: string;
  /** Place in the waiting list, from 1; 0 when not waiting. */
  readonly position: number;
  readonly offerExpiresAt: number;
  /** Until when the place is held for a guardian's yes; 0 when none is. */
  readonly approvalExpiresAt: number;
  readonly cancelledBy: string;
  /** Number of its ticket where places are drawn by lot; siblings who want to be together have the same. */
  readonly ticket: string;
}

/** Places that are drawn by lot. */
export interface MailLottery {
  /** Of its page on the site. */
  readonly id: string;
  /** Until when one may apply; epoch milliseconds. */
  readonly closesAt: number;
  /** Nobody has got a place yet, because adults are missing. */
  readonly awaitsAdults: boolean;
}

/** Those whom a letter is about: one participant, or siblings from the same form. At least one. */
export interface MailParty {
  readonly children: readonly MailChild[];
  /** The session, or what is left of the course in order of time. */
  readonly sessions: readonly MailSession[];
  readonly isCourse: boolean;
  readonly lottery: MailLottery | undefined;
  /** Address of the family's own page; empty where staff read the letter, undefined when there can be no link. */
  readonly link: string | undefined;
  /** Address of the question to a guardian, likewise. */
  readonly approvalLink?: string | undefined;
}
