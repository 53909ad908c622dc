/** The eleven everyday tasks of docs/guide.md: done by the tests, and by `npm run guide`, which takes the guide's pictures on the way. */
import { confirmFacts, changePhone, newActivity, nextTerm } from './everyday-activities.ts';
import { publishPromise } from './everyday-promises.ts';
import { atTheDoor, beginTheDay, cancel, move, substitute, writeAndPhone } from './everyday-sessions.ts';
import type { Stage } from './everyday-stage.ts';

export interface EverydayTask {
  /** The anchor of its section in the guide. */
  readonly id: string;
  /** The heading of its section, without its number. */
  readonly title: string;
  run(stage: Stage): Promise<void>;
}

/** In the order of the guide, which is also the order in which they are done: the first one signs in. */
export const EVERYDAY_TASKS: readonly EverydayTask[] = [
  { id: 'borja-dagen', title: 'Börja dagen', run: beginTheDay },
  { id: 'ny-aktivitet', title: 'Lägg upp en ny aktivitet', run: newActivity },
  { id: 'andra-uppgift', title: 'Ändra en text eller ett telefonnummer', run: changePhone },
  { id: 'byt-vuxen', title: 'Byt vuxen', run: substitute },
  { id: 'stall-in', title: 'Ställ in ett tillfälle eller stäng ett ställe', run: cancel },
  { id: 'flytta', title: 'Flytta ett tillfälle', run: move },
  { id: 'dorren', title: 'Pricka av i dörren', run: atTheDoor },
  { id: 'skriv-till-alla', title: 'Skriv till alla och ring dem som saknar e-post', run: writeAndPhone },
  { id: 'bekrafta', title: 'Bekräfta trygghetsuppgifterna', run: confirmFacts },
  { id: 'ny-termin', title: 'Kopiera till nästa termin och arkivera', run: nextTerm },
  { id: 'lofte', title: 'Publicera ett medborgarlöfte och följ upp det', run: publishPromise },
];
