import type { CategoryColor, PhotoRule, Risk, SignupMode, YesNoUnknown } from '../../src/directory/model.ts';
import type { OrganiserKey } from './organisers.ts';

/** One invented activity. What is left out is not stated, or has the value given in the comment. */
export interface ActivityInput {
  readonly title: string;
  readonly summary: string;
  /** Plain text; a blank line begins a paragraph. */
  readonly body: string;
  /** The first gives colour and icon. */
  readonly categories: readonly [CategoryColor, ...CategoryColor[]];
  readonly organiser: OrganiserKey;
  /** First and last school year; 10 = gymnasiet. */
  readonly years: readonly [from: number, to: number];
  readonly limitReason: string;
  /** What a parent must know when older youths are in the same rooms; left out = they are not. */
  readonly olderYouths?: string;
  /** Left out = free. */
  readonly priceSek?: number;
  readonly priceNote?: string;
  /** Left out = no. */
  readonly fritidskortet?: YesNoUnknown;
  readonly bring?: string;
  readonly risks?: readonly Risk[];
  readonly riskNote?: string;
  readonly stay: 'come_and_go' | 'stays' | 'picked_up';
  readonly photoRule?: PhotoRule;
  /** Left out = unknown. */
  readonly firstAid?: YesNoUnknown;
  /** Left out = unknown. */
  readonly safeguarding?: YesNoUnknown;
  readonly responsible: string;
  readonly phone: string;
  readonly phoneHours: string;
  /** How a guardian is reached if something happens; left out = the usual words for its way of signing up. */
  readonly emergency?: string;
  /** Left out = drop-in. */
  readonly signup?: SignupMode;
  readonly signupUrl?: string;
  /** Whether a guardian must approve; left out = never. */
  readonly approval?: 'under_13' | 'always';
  /** Places are drawn by lot; left out = by time order. */
  readonly byLot?: true;
  /** Left out = published. */
  readonly status?: 'draft' | 'archived';
  /** Left out = some day within the last weeks. */
  readonly confirmedDaysAgo?: number;
}
