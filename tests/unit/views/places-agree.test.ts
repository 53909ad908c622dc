import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/directory/model.ts';
import { effectivePlaces, placedOfParty } from '../../../src/domain/places.ts';
import { chosenOf } from '../../../src/signup/chosen.ts';
import { whyNoPlace } from '../../../src/signup/no-place.ts';
import { courseOf } from '../../../src/signup/target.ts';
import { cardSourceOf } from '../../../src/views/card-source.ts';
import { joinBoxOfSession } from '../../../src/views/join.ts';
import {
  aSchedule,
  aSession,
  anActivity,
  at,
  hours,
  plain,
  snapshotOf,
  TODAY,
} from '../support/municipality.ts';
import { randomOf, SEED } from '../support/random.ts';

const random = randomOf(SEED);
const moment = at(TODAY, '12:00');
const context = { moment, online: true, settings: { contactPhone: '' } };

/** A session, or one of a course, with everything at random that decides its places. */
function randomSample(kind: 'session' | 'course') {
  const activity = anActivity({ signupMode: kind });
  const adults = random.below(5);
  const held = random.below(4);
  const taken = random.below(30);
  const waitlisted = random.pick([0, 0, 0, 1, 4]);
  const bounds = {
    roomPlaces: random.below(30),
    leastAdults: random.below(4),
    youthsPerAdult: random.below(10),
  };
  // The public counts have those without a name among those who have a place.
  const counts = { confirmed: taken + held, waitlisted };
  const schedule = aSchedule({
    activity,
    courseStart: `${TODAY} 17:00`,
    usualAdults: adults,
    signups: counts,
    ...bounds,
  });
  const session =
    kind === 'course'
      ? aSession({ activity, schedule, counted: random.below(5), ...hours('17:00', '18:30') })
      : aSession({ activity, counted: adults, signups: counts, ...bounds, ...hours('17:00', '18:30') });
  const stored = { ...bounds, countedAdults: adults, heldPlaces: held };
  return { kind, session, stored, queue: { confirmed: taken, waitlisted } };
}

function shown(kind: 'session' | 'course', session: Session) {
  const snapshot = snapshotOf([session]);
  const course = session.schedule && courseOf(snapshot, session.schedule);
  const id = kind === 'course' ? session.schedule!.id : session.id;
  const chosen = chosenOf(snapshot, { kind, id }, moment.now)!;
  const box = joinBoxOfSession(session, course, context);
  return {
    boxOpens: box.action?.text === 'Anmäl dig',
    boxPlaces: Number(/^(\d+) plats/.exec(plain(box.title))?.[1] ?? 0),
    cardPlaces: cardSourceOf(session, moment.now).placesLeft,
    formWaits: whyNoPlace(chosen.capacity, chosen.queue) !== undefined,
  };
}

describe(`what is shown of places is what PocketBase would do (seed ${SEED})`, () => {
  it.each(['session', 'course'] as const)('for a %s', (kind) => {
    let open = 0;
    for (let round = 0; round < 1000; round += 1) {
      const { session, stored, queue } = randomSample(kind);
      const places = effectivePlaces(stored);
      const isPlace = placedOfParty(places, queue, 1, false) === 1;
      const left = isPlace ? places - queue.confirmed : 0;
      expect(shown(kind, session), JSON.stringify({ stored, queue })).toEqual({
        boxOpens: isPlace,
        boxPlaces: left,
        cardPlaces: left,
        formWaits: !isPlace,
      });
      if (isPlace) open += 1;
    }
    expect(open).toBeGreaterThan(50);
  });
});
