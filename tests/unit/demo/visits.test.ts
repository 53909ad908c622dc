import { expect, test } from 'vitest';
import { isTick, type Tick } from '../../../src/domain/attendance.ts';
import { demoVisits } from '../../../pocketbase/demo/visits.ts';

const sessions = ['dsc000001261120', 'dsc000002261121', 'demoses00000012'].map((id) => ({
  id,
  local_date: '2026-11-20',
  end_time: '21:00',
}));

test('each session has one tick of its own, as the door would make it, and the same the next time', () => {
  const visits = demoVisits(sessions);
  expect(new Set(visits.map(({ id }) => id)).size).toBe(3);
  for (const { id, fields } of visits) {
    const tick = {
      id,
      signup: '',
      kind: 'drop_in',
      count: fields['count'],
      at: Date.parse(String(fields['at'])),
    };
    expect(isTick(tick as Tick)).toBe(true);
    expect(fields['at']).toBe('2026-11-20 19:30:00.000Z');
  }
  expect(demoVisits(sessions)).toEqual(visits);
});
