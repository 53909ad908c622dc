import { describe, expect, it } from 'vitest';
import { barLengths, mayStand } from '../../../../src/components/bar-chart.ts';
import { figuresView } from '../../../../src/views/safety/figures.ts';
import { plain } from '../../support/municipality.ts';
import { aMonth, figuresOfMonths } from '../../support/promises.ts';

const TODAY = '2026-11-24';
const months = [
  aMonth('2026-08', 40, { areas: 3, bands: 2, places: 30, used: 21 }),
  aMonth('2026-09', 128, { areas: 5, bands: 4, places: 60, used: undefined, hadAdults: 120, free: 90 }),
  aMonth('2026-10', 0, { places: 0, used: 0 }),
  aMonth('2026-11', 61, { isPart: true, areas: 5, bands: 4 }),
];
const view = figuresView(
  figuresOfMonths(months, { areas: 5, bands: 4, cancelled: 12, places: 90, used: 41 }),
  5,
  TODAY,
);

describe('the chart', () => {
  it('has every value in the table beside it, in the same words', () => {
    expect(view.chart.bars).toHaveLength(months.length);
    expect(view.table.rows.map(([, hours]) => hours)).toEqual(view.chart.bars.map(({ text }) => text));
    const heads = view.table.rows.map(([head = '']) => head.slice(0, 3).toLowerCase());
    expect(heads).toEqual(view.chart.bars.map(({ label }) => label.slice(0, 3)));
  });

  it('says in words what it shows, by whole months', () => {
    expect(plain(view.chart.summary)).toBe(
      'Mest i september: 128 timmar. Minst i oktober: 0 timmar. Den senaste hela månaden hade färre timmar än den före.',
    );
    expect(view.chart.partKey).toContain('bara en del av månaden');
    const summary = (...hours: number[]) =>
      plain(
        figuresView(figuresOfMonths(hours.map((count, at) => aMonth(`2026-0${at + 1}`, count))), 5, TODAY)
          .chart.summary,
      );
    expect(summary(7, 7)).toBe('Lika många varje månad: 7 timmar.');
    expect(summary(0, 0, 0, 0, 0, 7)).toMatch(/^Mest i juni: 7 timmar. Minst i fem månader: 0 timmar./);
    expect(summary(1)).toBe('I januari var det 1 timme.');
    expect(
      plain(figuresView(figuresOfMonths([aMonth('2026-11', 3, { isPart: true })]), 5, TODAY).chart.summary),
    ).toBe('Ingen hel månad är räknad än.');
  });

  it('draws bars in proportion, and none where nothing was', () => {
    expect(barLengths(view.chart.bars)).toEqual([31.3, 100, 0, 47.7]);
    expect(barLengths([{ value: 0 }, { value: 0 }])).toEqual([0, 0]);
    expect(mayStand({ bars: view.chart.bars })).toBe(true);
  });

  it('names the year where the months are of several, and lies where they are many', () => {
    const long = figuresView(
      figuresOfMonths(
        ['2025-07', '2025-12', '2026-01', '2026-02'].map((month) => aMonth(month, 5)),
        {},
        '2026-02-28',
      ),
      5,
      TODAY,
    );
    expect(long.chart.bars.map(({ label, year }) => `${label}${year}`)).toEqual([
      'juli2025',
      'dec',
      'jan2026',
      'feb',
    ]);
    expect(plain(long.table.rows[1]?.[0] ?? '')).toBe('December 2025');
    expect(mayStand({ bars: Array.from({ length: 13 }, () => view.chart.bars[0]!) })).toBe(false);
  });
});

describe('the tables', () => {
  it('never say how many when fewer than five people are meant, and count places by whole months alone', () => {
    expect(view.reach.rows.map((row) => row.slice(3))).toEqual([
      ['30', '21'],
      ['60', 'färre än 5'],
      ['ingen siffra', 'ingen siffra'],
      ['ingen siffra', 'ingen siffra'],
    ]);
    expect(view.reach.note).toContain('hela månader');
  });

  it('say that only a part of a month is counted', () => {
    expect(view.table.rows.at(-1)?.map(plain)).toEqual(['November, en del', '61', '61 av 61', '61 av 61']);
    expect(view.table.rows[1]?.map(plain)).toEqual(['September', '128', '120 av 128', '90 av 128']);
  });
});

describe('the large numbers', () => {
  const goals = (of = view) => of.goals.map(({ value, unit }) => plain(`${value} ${unit}`.trim()));

  it('say of how many, and until which day', () => {
    expect(goals()).toEqual(['229 timmar', '221 av 229', '191 av 229', '5 av 5 orter', '41 av 90']);
    expect(plain(view.goals[1]?.text ?? '')).toContain('12 till ställdes in');
    expect(plain(view.until)).toBe('Till och med i går, 23 november');
    expect(plain(figuresView(figuresOfMonths(months, {}, '2025-12-31'), 5, TODAY).until)).toBe(
      'Till och med 31 december 2025',
    );
  });

  it('tell nothing of places before a month is closed, and no number of fewer than five', () => {
    const of = (month: Parameters<typeof aMonth>[2], total = {}) =>
      goals(figuresView(figuresOfMonths([aMonth('2026-11', 3, month)], total), 5, TODAY));
    expect(of({ isPart: true })).toHaveLength(4);
    expect(of({ places: 12 }, { places: 12 }).at(-1)).toBe('färre än 5');
    expect(of({})).toHaveLength(4);
  });
});
