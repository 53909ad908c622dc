import type { CategoryIcon } from '../directory/model.ts';
import {
  ArmchairFill,
  ChefHatFill,
  HikingTrailSignFill,
  LightningFill,
  MicrophoneFill,
  OpenBookFill,
  PaletteFill,
  PuzzlePieceFill,
} from './icons.ts';
import type { IconDrawing } from './icons.ts';

export const CATEGORY_ICONS: Readonly<Record<CategoryIcon, IconDrawing>> = {
  Armchair: ArmchairFill,
  Lightning: LightningFill,
  Microphone: MicrophoneFill,
  PuzzlePiece: PuzzlePieceFill,
  Palette: PaletteFill,
  ChefHat: ChefHatFill,
  HikingTrailSign: HikingTrailSignFill,
  OpenBook: OpenBookFill,
};
