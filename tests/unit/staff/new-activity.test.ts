import { describe, expect, test } from 'vitest';
import { clockTimeFrom, EMPTY_NEW_ACTIVITY } from '../../../src/domain/new-activity.ts';
import { NEW_ACTIVITY_LABELS } from '../../../src/i18n/sv/staff-new-activity.ts';
import { namesAnother, newActivityErrors, readNewActivity } from '../../../src/staff/new-activity.ts';

const formOf = (pairs: readonly (readonly [string, string])[]) => {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
};

describe('the form for a new activity', () => {
  test('is read field by field, with the responsible adult first, and nothing that no box could send', () => {
    const form = readNewActivity(
      formOf([
        ['title', ' Skateskola '],
        ['weekdays', 'mon'],
        ['weekdays', 'thu'],
        ['usual_staff', 'ada'],
        ['usual_staff', 'siv'],
        ['usual_staff', "x' OR 1=1"],
        ['responsible', 'siv'],
        ['start_time', '9.30'],
        ['unknown', 'x'],
      ]),
    );
    expect(form).toEqual({
      ...Object.fromEntries(Object.keys(EMPTY_NEW_ACTIVITY).map((name) => [name, ''])),
      title: 'Skateskola',
      weekdays: 'mon,thu',
      usual_staff: 'siv,ada',
      start_time: '09:30',
    });
  });

  test('asks who is meant when the responsible is not among the usual staff', () => {
    const ticked = (responsible: string) =>
      formOf([
        ['usual_staff', 'ada'],
        ['responsible', responsible],
      ]);
    const asks = (responsible: string) => {
      const form = ticked(responsible);
      return namesAnother(form, readNewActivity(form));
    };
    expect([asks('siv'), asks('ada'), asks('')]).toEqual([true, false, false]);
  });

  test('lists what is wrong in the order of the page, each leading to its field, and loses nothing', () => {
    const problems = { phone: 'Fyll i.', title: 'Fyll i.', weekdays: 'Fyll i.', slug: 'Upptagen.' };
    expect(newActivityErrors(problems)).toEqual([
      { fieldId: 'title', text: 'Namn: Fyll i.' },
      { fieldId: 'weekdays-1', text: 'Veckodagar: Fyll i.' },
      { fieldId: 'phone', text: 'Telefon under aktiviteten: Fyll i.' },
      { fieldId: 'title', text: 'Upptagen.' },
    ]);
    const everything = Object.fromEntries(Object.keys(NEW_ACTIVITY_LABELS).map((name) => [name, 'x']));
    expect(newActivityErrors(everything)).toHaveLength(Object.keys(everything).length);
  });

  test.each([
    ['17', '17:00'],
    ['9', '09:00'],
    ['17.30', '17:30'],
    ['1730', '17:30'],
    ['9:05', '09:05'],
    ['25', '25'],
    ['', ''],
    ['sjutton', 'sjutton'],
  ])('the time %s is %s', (typed, time) => {
    expect(clockTimeFrom(typed)).toBe(time);
  });
});
