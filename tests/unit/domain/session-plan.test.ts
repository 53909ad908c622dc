import { describe, expect, it } from 'vitest';
import {
  sessionFromSchedule,
  sessionId,
  signupWindow,
  type ScheduleTemplate,
} from '../../../src/domain/session-plan.ts';

describe('signupWindow', () => {
  const cases: [string, [string, string, number, number], string, string][] = [
    ['nothing given', ['2026-11-24', '17:00', 0, 0], '', ''],
    ['opens the day before at eight', ['2026-11-24', '17:00', 1, 0], '2026-11-23 08:00', ''],
    ['opens two weeks before, in another year', ['2027-01-07', '17:00', 14, 0], '2026-12-24 08:00', ''],
    ['closes an hour before', ['2026-11-24', '17:00', 0, 60], '', '2026-11-24 16:00'],
    ['closes one minute before', ['2026-11-24', '17:00', 0, 1], '', '2026-11-24 16:59'],
    ['closes at the midnight before', ['2026-11-24', '17:00', 0, 1020], '', '2026-11-24 00:00'],
    ['closes one minute before midnight', ['2026-11-24', '17:00', 0, 1021], '', '2026-11-23 23:59'],
    ['closes a day before', ['2026-11-24', '17:00', 0, 1440], '', '2026-11-23 17:00'],
    ['closes a week before, in another year', ['2027-01-01', '09:30', 0, 7 * 1440], '', '2026-12-25 09:30'],
    ['closes the day before a leap day', ['2028-03-01', '09:00', 0, 1440], '', '2028-02-29 09:00'],
    [
      'the clock goes forward in between',
      ['2027-03-28', '10:00', 1, 1440],
      '2027-03-27 08:00',
      '2027-03-27 10:00',
    ],
    [
      'the clock goes back in between',
      ['2027-10-31', '04:00', 1, 120],
      '2027-10-30 08:00',
      '2027-10-31 02:00',
    ],
  ];
  it.each(cases)('%s', (_name, [date, time, days, minutes], opensAt, closesAt) => {
    expect(signupWindow(date, time, days, minutes)).toEqual({ opensAt, closesAt });
  });
});

describe('sessionFromSchedule', () => {
  it('hands down everything but how the window is counted', () => {
    const shared = {
      activity: 'act000000000001',
      venue: 'venue0000000001',
      start_time: '17:00',
      end_time: '18:30',
      unstaffed: false,
      staffed_from: '16:45',
      staffed_to: '18:45',
      room_places: 20,
      least_adults: 2,
      youths_per_adult: 8,
    };
    const template: ScheduleTemplate = { ...shared, signup_opens_days: 7, signup_closes_minutes: 30 };
    expect(sessionFromSchedule(template, '2026-11-24')).toEqual({
      ...shared,
      signup_opens_at: '2026-11-17 08:00',
      signup_closes_at: '2026-11-24 16:30',
    });
  });

  it('takes the hours that the day has of its own, and counts from them', () => {
    const template: ScheduleTemplate = {
      activity: 'act000000000001',
      venue: 'venue0000000001',
      start_time: '17:00',
      end_time: '21:00',
      unstaffed: false,
      staffed_from: '17:30',
      staffed_to: '20:30',
      room_places: 20,
      least_adults: 2,
      youths_per_adult: 0,
      signup_opens_days: 0,
      signup_closes_minutes: 30,
    };
    const hours = { startTime: '10:00', endTime: '16:00', staffedFrom: '', staffedTo: '' };
    const date = '2027-02-23';
    expect(sessionFromSchedule(template, date, hours)).toMatchObject({
      start_time: '10:00',
      end_time: '16:00',
      staffed_from: '10:00',
      staffed_to: '16:00',
      signup_closes_at: '2027-02-23 09:30',
    });
    const partly = { ...hours, staffedFrom: '11:00', staffedTo: '15:00' };
    expect(sessionFromSchedule(template, date, partly)).toMatchObject({
      staffed_from: '11:00',
      staffed_to: '15:00',
    });
    const nobody = { ...template, unstaffed: true, staffed_from: '', staffed_to: '' };
    expect(sessionFromSchedule(nobody, date, hours)).toMatchObject({ staffed_from: '', staffed_to: '' });
  });
});

describe('sessionId', () => {
  it('is the schedule and the date, always the same, 15 characters', () => {
    expect(sessionId('abcdefghijklmno', '2026-11-24')).toBe('abcdefghi261124');
    expect(sessionId('abcdefghijklmno', '2027-01-05')).toBe('abcdefghi270105');
  });

  it('differs between days and between schedules', () => {
    const ids = ['aaaaaaaaa000000', 'aaaaaaaab000000'].flatMap((id) =>
      ['2026-11-24', '2026-11-25', '2026-12-24', '2027-11-24'].map((date) => sessionId(id, date)),
    );
    expect(new Set(ids).size).toBe(8);
  });
});
