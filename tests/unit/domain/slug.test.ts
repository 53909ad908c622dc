import { describe, expect, it } from 'vitest';
import { isSlug, slugOf } from '../../../src/domain/slug.ts';

describe('slugOf', () => {
  it.each([
    ['Öppet på Gården', 'oppet-pa-garden'],
    ['ÅÄÖ åäö', 'aao-aao'],
    ['Café & crêpes – nivå 2!', 'cafe-crepes-niva-2'],
    ['Smørrebrød på ærø', 'smorrebrod-pa-aero'],
    ['Łódź, Straße, Þór, œuvre, İstanbul', 'lodz-strasse-thor-oeuvre-istanbul'],
    ['  --Skate__park--  ', 'skate-park'],
    ['a/b?c=d#e', 'a-b-c-d-e'],
    ['Cafe\u0301', 'cafe'],
    ['2 ½ timme', '2-1-2-timme'],
    ['Ⅷ', 'viii'],
  ])('writes %j as %j', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it('is empty without letters and digits', () => {
    expect(['', '   ', '---', '!?', '🎸'].map(slugOf)).toEqual(['', '', '', '', '']);
  });

  it('is never empty for another script, and differs for different texts', () => {
    const slugs = ['نشاط', 'Шахматы', '象棋', '٣', '🎸 Музыка'].map(slugOf);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('keeps 80 characters, and cuts longer ones at a hyphen', () => {
    const words = 'abcdefg '.repeat(10);
    expect(slugOf(words)).toHaveLength(79);
    expect(slugOf(`${words}hijk`)).toBe(slugOf(words));
    expect(slugOf(`${words}h`)).toBe(slugOf(words));
    expect(slugOf('a'.repeat(80))).toHaveLength(80);
    expect(slugOf(`${'a'.repeat(80)} b`)).toBe('a'.repeat(80));
    expect(slugOf('a'.repeat(81))).toBe('a'.repeat(80));
    expect(slugOf(`god ${'a'.repeat(76)} b`)).toBe(`god-${'a'.repeat(76)}`);
    expect(slugOf(`bad ${'a'.repeat(81)}`)).toBe('bad');
    expect(slugOf('Шахматный клуб '.repeat(10)).length).toBeLessThanOrEqual(80);
  });

  it('leaves a slug as it is', () => {
    for (const text of ['Öppet på Gården', 'x'.repeat(200), 'ord '.repeat(40), 'نشاط']) {
      expect(slugOf(slugOf(text))).toBe(slugOf(text));
    }
  });
});

describe('isSlug', () => {
  it.each(['a', '7', 'oppet-pa-garden', 'a-1', 'a'.repeat(80)])('accepts %s', (text) => {
    expect(isSlug(text)).toBe(true);
  });

  it.each(['', '-', '-a', 'a-', 'a--b', 'A', 'å', 'a b', 'a_b', 'a\n', 'a'.repeat(81)])(
    'refuses %j',
    (text) => {
      expect(isSlug(text)).toBe(false);
    },
  );
});
