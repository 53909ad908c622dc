import { describe, expect, it } from 'vitest';
import type { CitizenPromise, Safety } from '../../../../src/directory/safety-model.ts';
import type { PromiseFigures } from '../../../../src/domain/promise-figures.ts';
import { safetyView } from '../../../../src/views/safety/overview.ts';
import { at, plain, snapshotOf, TODAY } from '../../support/municipality.ts';
import { aMonth, aPromise, figuresOfMonths, NO_SAFETY } from '../../support/promises.ts';

function view(
  safety: Partial<Safety>,
  figuresOf: (promise: CitizenPromise) => PromiseFigures | undefined = () => undefined,
) {
  const snapshot = { ...snapshotOf([]), safety: { ...NO_SAFETY, ...safety } };
  return safetyView(snapshot, figuresOf, at(TODAY, '12:00'));
}
const lastYear = { from: '2025-01-01', to: '2025-12-31' };
const work = {
  id: 'text00000000001',
  place: 'cooperation' as const,
  heading: 'Så gör vi',
  body: 'Ett.\n\nTvå.',
  updatedAt: 1,
};

describe('the head of the page about safety', () => {
  it('is the promise that holds, with the word for adults lit', () => {
    const { hero } = view({ promises: [aPromise(lastYear), aPromise()] });
    expect(hero.title).toEqual(['Vi lovar ', 'vuxna', ' där unga är']);
    expect(plain(hero.eyebrow)).toBe('Medborgarlöfte, 1 januari–31 december 2026');
    expect(hero.lead).toEqual(['Det ska finnas vuxna.']);
    expect(hero.promise?.href).toBe('/trygghet/loften/vi-lovar-vuxna');
    expect(view({ promises: [aPromise({ title: 'Öppet för obevuxna' })] }).hero.title).toEqual([
      'Öppet för obevuxna',
      '',
      '',
    ]);
  });

  it('is calm where no promise holds, and never an old one', () => {
    const { hero, promises } = view({ promises: [aPromise(lastYear)] });
    expect(hero.promise).toBeUndefined();
    expect(hero.title.join('')).toBe('Vuxna där unga är');
    expect(promises.map(({ tag }) => tag.text)).toEqual(['Har gått ut']);
  });
});

describe('the page about safety', () => {
  it('has the figures of the newest promise that has any, and says whose they are', () => {
    const figures = figuresOfMonths([aMonth('2026-11', 3, { isPart: true })]);
    const promises = [aPromise({ theme: 'other', slug: 'trafik' }), aPromise({ slug: 'vuxna' })];
    const shown = view({ promises }, ({ theme }) => (theme === 'other' ? undefined : figures));
    expect(shown.figures?.promise.href).toBe('/trygghet/loften/vuxna');
    expect(view({ promises }).figures).toBeUndefined();
  });

  it('lists the promises that end last first', () => {
    const promises = [
      aPromise({ ...lastYear, title: 'Förra' }),
      aPromise({ title: 'Ett' }),
      aPromise({ title: 'Två' }),
    ];
    expect(view({ promises }).promises.map(({ title }) => title)).toEqual(['Ett', 'Två', 'Förra']);
  });

  it('says how the work is done, and helps on where nothing is published', () => {
    const shown = view({ texts: [work, { ...work, place: 'survey' }] });
    expect(shown.work).toEqual([{ heading: 'Så gör vi', paragraphs: ['Ett.', 'Två.'] }]);
    expect(shown.empty).toBeUndefined();
    const nothing = view({});
    expect(nothing.empty?.ways.map(({ href }) => href)).toEqual(['/motesplatser', '/aktiviteter']);
    expect(nothing.promises).toEqual([]);
  });
});
