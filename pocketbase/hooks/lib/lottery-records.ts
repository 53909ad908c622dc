import { commitmentTo } from '../../../src/domain/lottery.ts';
import { findRecord } from './read.ts';
import type { TargetState } from './signup-target.ts';

const HEX = '0123456789abcdef';
/** 256 random bits. */
const SEED_DIGITS = 64;

/** SHA-256 in hexadecimal digits. */
export const sha256 = (text: string): string => $security.sha256(text);

/**
 * Makes the seed and publishes what it is bound to, unless that is done. Must run in a transaction, before the first
 * sign-up: nobody can then say that the seed was chosen by who had applied.
 */
export function openLottery(app: core.App, { field, id }: Pick<TargetState, 'field' | 'id'>): void {
  if (findRecord(app, 'lotteries', id)) return;
  const seed = $security.randomStringWithAlphabet(SEED_DIGITS, HEX);
  const lottery = new Record(app.findCachedCollectionByNameOrId('lotteries'));
  lottery.set('id', id);
  lottery.set(field, id);
  lottery.set('secret', seed);
  lottery.set('commitment', commitmentTo(seed, sha256));
  app.save(lottery);
}

/** The adults who were missing at the draw are there, and so many places were given. */
export function noteAdultsCame(app: core.App, { id }: Pick<TargetState, 'id'>, places: number): void {
  const lottery = app.findRecordById('lotteries', id);
  lottery.set('awaits_adults', false);
  lottery.set('places', places);
  app.save(lottery);
}
