import type { SignupState } from '../domain/signup-states.ts';
import { instantIn, objectOf, type CallAnswer, type Calls } from './calls.ts';
import { hashOf } from './keys.ts';
import type { SignupFor } from './client.ts';

/**
 * How it stands with a question to a guardian.
 * - `asked`: not answered yet; `approved`, `declined`: answered; `passed_on`: too late, the place is somebody else's
 */
export type ApprovalOutcome = 'asked' | 'approved' | 'declined' | 'passed_on';

/** What a guardian is asked, as far as the holder of the link may know. */
export interface ApprovalQuestion {
  readonly target: SignupFor;
  readonly outcome: ApprovalOutcome;
  /** Whether permission for pictures is asked too; never needed to take part. */
  readonly photos: boolean;
  /** Until when a place is held, in epoch milliseconds; 0 for those who wait for one. */
  readonly heldUntil: number;
  /** Those who are asked about; empty once it is answered. */
  readonly children: readonly {
    readonly firstName: string;
    readonly schoolYear: number;
    readonly status: SignupState;
  }[];
}

export interface ApprovalAnswer {
  readonly approves: boolean;
  readonly photos: boolean;
  /** The language of the text that was answered: "sv", "en". */
  readonly language: string;
}

export type ApprovalResult =
  | { readonly ok: true; readonly question: ApprovalQuestion }
  /** `unknown_link`: no such link, or its time is out. */
  | { readonly ok: false; readonly reason: 'unknown_link' | 'unavailable' };

/** Questions to guardians in PocketBase. Never throws. */
export interface ApprovalClient {
  view(token: string): Promise<ApprovalResult>;
  /** Says yes or no, once; answers how things stand, also when it had been answered before. */
  answer(token: string, answer: ApprovalAnswer): Promise<ApprovalResult>;
}

export function createApprovalClient(calls: Calls): ApprovalClient {
  return {
    view: async (token) => resultOf(await calls.atOnce('/approvals/view', { token_hash: hashOf(token) })),
    answer: async (token, answer) =>
      resultOf(await calls.inTurn('/approvals/answer', { token_hash: hashOf(token), ...answer })),
  };
}

function resultOf(answer: CallAnswer | undefined): ApprovalResult {
  if (answer?.status === 200) return { ok: true, question: questionOf(answer.body) };
  const isUnknown = answer?.body['reason'] === 'unknown_link';
  return { ok: false, reason: isUnknown ? 'unknown_link' : 'unavailable' };
}

function questionOf(body: Record<string, unknown>): ApprovalQuestion {
  const session = String(body['session'] ?? '');
  const children = Array.isArray(body['children']) ? body['children'].map(objectOf) : [];
  return {
    target: session
      ? { kind: 'session', id: session }
      : { kind: 'course', id: String(body['schedule'] ?? '') },
    outcome: body['outcome'] as ApprovalOutcome,
    photos: body['photos'] === true,
    heldUntil: instantIn(body['held_until']),
    children: children.map((child) => ({
      firstName: String(child['first_name'] ?? ''),
      schoolYear: Number(child['school_year'] ?? 0),
      status: child['status'] as SignupState,
    })),
  };
}
