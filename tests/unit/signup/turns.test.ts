import { expect, test } from 'vitest';
import { createTurns } from '../../../src/signup/turns.ts';

/** A job that notes when it starts and ends when it is told to. */
function jobs() {
  const started: number[] = [];
  const ends: ((failure?: Error) => void)[] = [];
  const job = (number: number) => () =>
    new Promise<number>((resolve, reject) => {
      started.push(number);
      ends[number] = (failure) => (failure ? reject(failure) : resolve(number));
    });
  return { started, ends, job };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('no more run at once than there is room for; the others follow in the order in which they came', async () => {
  const inTurn = createTurns(2);
  const { started, ends, job } = jobs();
  const answers = [0, 1, 2, 3].map((number) => inTurn(job(number)));
  await settled();
  expect(started).toEqual([0, 1]);
  ends[1]?.();
  await settled();
  expect(started).toEqual([0, 1, 2]);
  ends[0]?.();
  ends[2]?.();
  await settled();
  ends[3]?.();
  expect(await Promise.all(answers)).toEqual([0, 1, 2, 3]);
});

test('a job that fails makes room, and the room is free again when all are done', async () => {
  const inTurn = createTurns(1);
  const { started, ends, job } = jobs();
  const first = inTurn(job(0));
  const second = inTurn(job(1));
  ends[0]?.(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await settled();
  expect(started).toEqual([0, 1]);
  ends[1]?.();
  await second;
  const third = inTurn(job(2));
  expect(started).toEqual([0, 1, 2]);
  ends[2]?.();
  expect(await third).toBe(2);
});
