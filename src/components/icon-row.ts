import type { IconDrawing } from './icons.ts';

export interface IconRow {
  readonly icon: IconDrawing;
  readonly head: string;
  readonly text: string;
}
