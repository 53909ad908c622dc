import type { IconDrawing } from './icons.ts';

/** One fact under its name; an empty text is shown as "Uppgift saknas". */
export interface FactModel {
  readonly icon: IconDrawing;
  readonly name: string;
  readonly text: string;
  /** Softer words after the text, such as when it was last confirmed. */
  readonly note?: string;
  /** Whom to call about it. */
  readonly contacts?: readonly ContactModel[];
}

export interface ContactModel {
  readonly name: string;
  readonly phone: string;
}
