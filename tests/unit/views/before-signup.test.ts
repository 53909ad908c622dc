import { expect, it } from 'vitest';
import { noteBeforeSigningUp } from '../../../src/views/before-signup.ts';
import { plain } from '../support/municipality.ts';

const capacity = { roomPlaces: 20, countedAdults: 2, leastAdults: 2, youthsPerAdult: 5, heldPlaces: 0 };

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
  const note = noteBeforeSigningUp({
    capacity: { ...capacity, ...changes },
    queue: { confirmed, waitlisted },
  });
  expect(note && [note.head, plain(note.text)]).toEqual(expected);
});
