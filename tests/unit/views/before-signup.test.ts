import { expect, it } from 'vitest';
import { noteBeforeSigningUp } from '../../../src/views/before-signup.ts';
import { targetOfSession } from '../../../src/signup/target.ts';
import { anActivity, aSession, plain, TODAY } from '../support/municipality.ts';

const capacity = { roomPlaces: 20, countedAdults: 2, leastAdults: 2, youthsPerAdult: 5, heldPlaces: 0 };

const byLot = anActivity({ signupMode: 'session', allocation: 'lottery' });
const session = aSession({ signupClosesAt: `${TODAY} 12:00` });
const chosen = { target: targetOfSession(session), lottery: undefined };

const cases: [string, Partial<typeof capacity>, [number, number], [string, string] | undefined][] = [
  ['nothing when there is a place', {}, [9, 0], undefined],
  [
    'the room is full',
    { roomPlaces: 10 },
    [10, 0],
    ['Alla platser är tagna', 'Din anmälan hamnar först på reservlistan.'],
  ],
  [
    'the adults cannot look after more',
    {},
    [10, 2],
    [
      'De vuxna som är klara kan inte ta emot fler',
      '5 platser öppnar när en vuxen till är klar. Din anmälan hamnar på reservlistan, där två redan står.',
    ],
  ],
  [
    'an adult is missing',
    { countedAdults: 1 },
    [5, 1],
    [
      'Väntar på en vuxen till',
      'Ingen flyttas upp från reservlistan förrän tillräckligt många vuxna är klara. Din anmälan hamnar på reservlistan, där en redan står.',
    ],
  ],
  [
    'an adult is missing, but there is a place',
    { countedAdults: 1 },
    [4, 0],
    ['Väntar på en vuxen till', 'Du får en plats, men alla vuxna är inte klara än.'],
  ],
  [
    'others wait for the free places',
    {},
    [9, 1],
    [
      'Andra står redan på tur',
      'De lediga platserna går till dem som väntar. Din anmälan hamnar på reservlistan, där en redan står.',
    ],
  ],
];

it.each(cases)('tells before the first field: %s', (_name, changes, [confirmed, waitlisted], expected) => {
  const note = noteBeforeSigningUp(
    { ...chosen, capacity: { ...capacity, ...changes }, queue: { confirmed, waitlisted } },
    TODAY,
  );
  expect(note && [note.head, plain(note.text)]).toEqual(expected);
});

it('tells that places are drawn by lot, and never that there are so many left', () => {
  const target = targetOfSession(aSession({ activity: byLot, signupClosesAt: `${TODAY} 12:00` }));
  const lottery = { applied: 34, commitment: '', drawn: undefined };
  const noteOf = (countedAdults: number) =>
    noteBeforeSigningUp(
      {
        target,
        lottery,
        capacity: { ...capacity, roomPlaces: 9, countedAdults },
        queue: { confirmed: 0, waitlisted: 0 },
      },
      TODAY,
    );
  const rule =
    '9 platser att lotta ut. 34 är anmälda hittills. Alla som anmäler sig senast i dag kl. 12 har lika stor chans. Vi lottar strax efter det. Du kan avboka när som helst.';
  expect(noteOf(2)?.head).toBe('Platserna lottas');
  expect(plain(noteOf(2)?.text ?? '')).toBe(rule);
  expect(plain(noteOf(1)?.text ?? '')).toBe(
    `${rule.replace('9 platser', '5 platser')} Platserna delas ut när alla vuxna är klara.`,
  );
});
