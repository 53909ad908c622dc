import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../src/directory/model.ts';
import { similarCards } from '../../../src/views/similar.ts';
import { DEMO_CATEGORIES } from '../../../bench/categories.ts';
import {
  AREA,
  aSession,
  aVenue,
  anActivity,
  at,
  hours,
  snapshotOf,
  TODAY,
  type SessionChanges,
  UNSTAFFED,
} from '../support/municipality.ts';

const context = { moment: at(TODAY, '12:00'), online: true, settings: { contactPhone: '' } };
const FULL = { roomPlaces: 10, signups: { confirmed: 10, waitlisted: 0 } };
let made = 0;
const other = (title: string, over: Partial<Activity> = {}) =>
  anActivity({ id: `activity${(made += 1)}`, title, slug: title, signupMode: 'session', ...over });
const on = (activity: Activity, changes: SessionChanges = {}) => aSession({ activity, ...changes });
const titles = (asked: SessionChanges | undefined, ...sessions: ReturnType<typeof aSession>[]) => {
  const activity = other('Full');
  const snapshot = snapshotOf([...(asked ? [on(activity, asked)] : []), ...sessions]);
  return similarCards(snapshot, activity, AREA, context).map(({ title }) => title);
};

describe('what one may go to instead', () => {
  it('is told when nothing of the activity can be joined, and not before', () => {
    const free = on(other('Free'));
    expect(titles(FULL, free)).toEqual(['Free']);
    expect(titles(undefined, free), 'no times').toEqual(['Free']);
    expect(titles({ status: 'cancelled' }, free)).toEqual(['Free']);
    expect(titles(hours('08:00', '09:00'), free), 'over').toEqual(['Free']);
    expect(titles({ roomPlaces: 10 }, free)).toEqual([]);
    expect(titles({ ...FULL, signupOpensAt: `${TODAY} 14:00` }, free), 'opens later').toEqual([]);
  });

  it('is for the same ages, of the same kind, and can be joined', () => {
    const ages = { schoolYears: { from: 4, to: 6 } };
    expect(
      titles(
        FULL,
        on(other('Another kind', { categories: [DEMO_CATEGORIES[1]!] })),
        on(other('Full too'), FULL),
        on(other('Over'), hours('08:00', '09:00')),
        on(other('For some', ages)),
      ),
    ).toEqual(['For some']);
    const older = other('Older', { schoolYears: { from: 7, to: 0 } });
    const [asked, offered] = [other('Young', ages), on(older)];
    expect(similarCards(snapshotOf([offered]), asked, AREA, context)).toEqual([]);
  });

  it('begins with what has adults, then what is most alike, then what is near, then what comes first', () => {
    const away = aVenue({ id: 'away', area: { ...AREA, id: 'away' } });
    const later = hours('18:00', '19:00');
    const also = { categories: [DEMO_CATEGORIES[1]!, DEMO_CATEGORIES[0]!] };
    const found = [
      on(other('Without adults'), { ...hours('13:00', '14:00'), ...UNSTAFFED }),
      on(other('Less alike', also)),
      on(other('Away'), { venue: away }),
      on(other('Near, later'), later),
      on(other('Near')),
    ];
    expect(titles(FULL, ...found), 'three at most').toEqual(['Near', 'Near, later', 'Away']);
    expect(titles(FULL, ...found.slice(0, 3))).toEqual(['Away', 'Less alike', 'Without adults']);
  });
});
