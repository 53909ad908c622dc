import type { LineState } from './card-model.ts';
import {
  Clock,
  Hourglass,
  Leave,
  PersonCheckmark,
  PersonCheckmarkFill,
  PersonCross,
  Questionmark,
  XMarkOctagonFill,
} from './icons.ts';
import type { IconDrawing } from './icons.ts';

interface SupervisionLook {
  readonly color: 'success' | 'warning' | 'danger' | 'info' | 'neutral';
  readonly icon: IconDrawing;
}

/** Colour and icon of each state. The icon's shape differs too, so that colour only helps. */
export const SUPERVISION_LOOKS: Readonly<Record<LineState, SupervisionLook>> = {
  enough: { color: 'success', icon: PersonCheckmarkFill },
  limit: { color: 'success', icon: PersonCheckmark },
  adults_later: { color: 'neutral', icon: Clock },
  adults_gone: { color: 'neutral', icon: Leave },
  too_few: { color: 'warning', icon: Hourglass },
  unstaffed: { color: 'neutral', icon: PersonCross },
  unconfirmed: { color: 'info', icon: Questionmark },
  unknown: { color: 'info', icon: Questionmark },
  cancelled: { color: 'danger', icon: XMarkOctagonFill },
};
