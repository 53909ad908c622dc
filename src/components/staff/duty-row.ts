import type { SessionWarning } from '../../domain/staff-warnings.ts';
import { isGrave } from '../../domain/staff-warnings.ts';
import { warningWords } from '../../i18n/sv/staff.ts';
import { Hourglass, Information, PersonCheckmark, XMarkOctagonFill, type IconDrawing } from '../icons.ts';

/** How one session stands, as staff see it: always an icon and words. */
export interface DutyLine {
  readonly color: 'success' | 'warning' | 'info' | 'danger' | 'neutral';
  readonly icon: IconDrawing;
  readonly head: string;
  readonly sub: string;
}

/** One session in a list for staff. */
export interface DutyRowModel {
  readonly href: string;
  /** "Tis 24 nov"; empty where all rows are of one day. */
  readonly day: string;
  /** "17–18.30" */
  readonly time: string;
  readonly title: string;
  readonly place: string;
  /** "12 anmälda", "2 på reservlistan" */
  readonly facts: readonly string[];
  readonly lines: readonly DutyLine[];
}

export function warningLine(warning: SessionWarning): DutyLine {
  const look = isGrave(warning)
    ? ({ color: 'warning', icon: Hourglass } as const)
    : ({ color: 'info', icon: Information } as const);
  return { ...look, ...warningWords(warning) };
}

export function fineLine(head: string, sub: string): DutyLine {
  return { color: 'success', icon: PersonCheckmark, head, sub };
}

export function quietLine(head: string, sub: string): DutyLine {
  return { color: 'neutral', icon: Information, head, sub };
}

export function cancelledLine(head: string, sub: string): DutyLine {
  return { color: 'danger', icon: XMarkOctagonFill, head, sub };
}
