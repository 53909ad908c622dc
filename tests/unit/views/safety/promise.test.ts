import { describe, expect, it } from 'vitest';
import { promiseView, type PromiseView } from '../../../../src/views/safety/promise.ts';
import { anActivity, aSession, at, plain, snapshotOf, TODAY } from '../../support/municipality.ts';
import { aMonth, aPromise, figuresOfMonths, nightWalkers } from '../../support/promises.ts';

const view = (
  over: Parameters<typeof aPromise>[0] = {},
  figures: Parameters<typeof promiseView>[2] = undefined,
  sessions: Parameters<typeof snapshotOf>[0] = [],
): PromiseView => promiseView(snapshotOf(sessions), aPromise(over), figures, at(TODAY, '12:00'));
const told = (over: Parameters<typeof aPromise>[0]) => {
  const { tag, stateText } = view(over);
  return [tag.state, tag.text, plain(stateText)];
};

describe('a promise says how it stands', () => {
  const lastYear = { from: '2025-01-01', to: '2025-12-31' };

  it('while it goes on, and before it', () => {
    expect(told({})).toEqual(['ongoing', 'Pågår', 'Löftet gäller till och med 31 december 2026.']);
    expect(told({ from: '2027-01-01', to: '2027-12-31' })).toEqual([
      'to_come',
      'Har inte börjat',
      'Löftet börjar gälla 1 januari 2027.',
    ]);
  });

  it('when it has expired and nobody has said how it went', () => {
    expect(told(lastYear)).toEqual([
      'expired',
      'Har gått ut',
      'Löftet gällde till och med 31 december 2025 och har gått ut. Det är inte skrivet än hur det blev.',
    ]);
  });

  it('when it was kept or not, also before its last day', () => {
    expect(told({ ...lastYear, status: 'kept' })[2]).toBe(
      'Löftet gällde till och med 31 december 2025. Det hölls.',
    );
    expect(told({ ...lastYear, status: 'not_kept' })[1]).toBe('Inte hållet');
    expect(told({ status: 'partly' })).toEqual(['partly', 'Delvis hållet', 'Löftet är delvis hållet.']);
  });
});

describe("a promise's page", () => {
  it('has who, when, for whom and the text by paragraph', () => {
    const shown = view({ outcome: 'Bra.\n\n\n Mycket bra.\n' });
    expect(plain(`${shown.by}, ${shown.when}`)).toBe('Kommunen och polisen, 1 januari–31 december 2026');
    expect(shown.text).toEqual(['Det ska finnas vuxna.', 'Också på helger.']);
    expect(shown.outcome).toEqual(['Bra.', 'Mycket bra.']);
    expect(view({ from: '2026-12-31' }).when.replaceAll('\u00a0', ' ')).toBe('31 december 2026');
    expect(view({ from: '2025-07-01' }).when.replaceAll('\u00a0', ' ')).toBe('1 juli 2025–31 december 2026');
  });

  it('has figures only where there are any', () => {
    expect(view().figures).toBeUndefined();
    const figures = figuresOfMonths([aMonth('2026-01', 3)], {}, '2026-11-23');
    expect(plain(view({}, figures).figures?.until ?? '')).toBe('Till och med i går, 23 november');
  });

  it('leads to activities, with the next time that takes place', () => {
    const activity = anActivity({ title: 'Kvällsöppet', slug: 'kvallsoppet' });
    const sessions = [
      aSession({ activity, status: 'cancelled', date: TODAY }),
      aSession({ activity, date: '2026-11-27' }),
    ];
    const other = anActivity({ id: 'other', title: 'Vila', slug: 'vila' });
    const shown = view({ activities: [activity, other] }, undefined, sessions).activities;
    expect(shown.map(({ href, next }) => `${href} ${plain(next)}`)).toEqual([
      '/aktiviteter/kvallsoppet Nästa gång fre 27 nov',
      '/aktiviteter/vila Inga tider just nu',
    ]);
  });

  it('tells of adults who are out by area and time, as long as they are', () => {
    const presence = [
      nightWalkers({ around: 'runt torget' }),
      nightWalkers({ id: 'over', name: 'Förr', validUntil: '2026-11-23' }),
    ];
    expect(view({ presence }).presence.map(({ name, times }) => [name, plain(times)])).toEqual([
      ['Nattvandrarna', 'Jämshög, runt torget, fre och lör kl. 21–1'],
    ]);
  });

  it('tells its follow-ups, the newest first', () => {
    const notes = [
      { date: '2026-10-01', text: 'A', updatedAt: 9 },
      { date: '2026-09-01', text: 'B', updatedAt: 5 },
    ];
    expect(view({ notes }).notes.map(({ day }) => plain(day))).toEqual([
      '1 oktober 2026',
      '1 september 2026',
    ]);
  });
});
