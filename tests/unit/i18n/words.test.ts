import { describe, expect, it } from 'vitest';
import { adults, hits, placesLeft } from '../../../src/i18n/sv/counts.ts';
import { digits, kronor, listed, NBSP, numberWord } from '../../../src/i18n/sv/numbers.ts';
import { schoolYearRange } from '../../../src/i18n/sv/school-years.ts';
import {
  asOf,
  atTime,
  clock,
  clockOfMinutes,
  dayAndTimes,
  momentWords,
  timeRange,
} from '../../../src/i18n/sv/times.ts';

const shown = (text: string) => text.replaceAll(NBSP, '_');

describe('clock times', () => {
  it('drops the minutes on the hour and a leading zero', () => {
    expect(['17:00', '18:30', '08:00', '00:05', '09:05'].map(clock)).toEqual([
      '17',
      '18.30',
      '8',
      '0.05',
      '9.05',
    ]);
    expect(timeRange('17:00', '18:30')).toBe('17–18.30');
    expect(clockOfMinutes(24 * 60)).toBe('24');
    expect(clockOfMinutes(14 * 60 + 30)).toBe('14.30');
  });

  it('says when, with the day where it is needed', () => {
    expect(shown(atTime('16:45'))).toBe('kl._16.45');
    expect(shown(dayAndTimes('2026-11-24', '15:00', '20:00'))).toBe('tis_24_nov kl._15–20');
    expect(shown(momentWords('2026-11-24 16:45', '2026-11-24'))).toBe('i_dag kl._16.45');
    expect(shown(momentWords('2026-11-30 08:00', '2026-11-24'))).toBe('mån_30_nov kl._8');
    expect(shown(asOf('2026-11-24', '16:02', '2026-11-24'))).toBe('kl._16.02');
    expect(shown(asOf('2026-11-23', '16:02', '2026-11-24'))).toBe('23_nov kl._16.02');
  });
});

describe('school years', () => {
  it.each([
    [4, 6, 'åk_4–6'],
    [7, 10, 'åk_7–gymnasiet'],
    [5, 5, 'åk_5'],
    [10, 10, 'gymnasiet'],
    [1, 10, 'alla årskurser'],
    [0, 0, 'alla årskurser'],
    [7, 0, 'åk_7–gymnasiet'],
    [0, 6, 'åk_1–6'],
  ])('from %i to %i is %s', (from, to, words) => {
    expect(shown(schoolYearRange({ from, to }))).toBe(words);
  });
});

describe('counts', () => {
  it('has one word for one and another for many', () => {
    expect(shown(placesLeft(6))).toBe('6_platser kvar');
    expect(shown(placesLeft(1))).toBe('1_plats kvar');
    expect(placesLeft(0)).toBe('Fullt, reservlista');
    expect([adults(1), adults(3), hits(1), hits(16)].map(shown)).toEqual([
      '1_vuxen',
      '3_vuxna',
      '1_träff',
      '16_träffar',
    ]);
  });

  it('writes small numbers as words and large ones in groups', () => {
    expect(numberWord(4)).toBe('fyra');
    expect(numberWord(1, 'neuter')).toBe('ett');
    expect(numberWord(13)).toBe('13');
    expect(digits(1240)).toBe('1240');
    expect(shown(digits(12400))).toBe('12_400');
    expect(shown(kronor(50))).toBe('50_kr');
  });

  it('lists with "och" before the last', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a och b',
      'a, b och c',
    ]);
  });
});
