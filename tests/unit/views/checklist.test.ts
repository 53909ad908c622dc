import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../../src/i18n/sv/checklist.ts';
import { FACT_NAMES } from '../../../src/i18n/sv/facts.ts';
import { activityAnswers, venueAnswers } from '../../../src/views/checklist.ts';
import { anActivity, anOrganiser, aSession, at, aVenue, snapshotOf, TODAY } from '../support/municipality.ts';

const moment = at(TODAY, '12:00');

it('asks one question for each fact, each of its own', () => {
  const asked = Object.values(QUESTIONS);
  expect(Object.keys(QUESTIONS)).toEqual(Object.keys(FACT_NAMES));
  expect(asked.filter(({ ask }) => !ask.endsWith('?'))).toEqual([]);
  expect(asked.filter(({ why }) => !/[^?]\.$/.test(why))).toEqual([]);
  expect(new Set(asked.flatMap(({ ask, why }) => [ask, why])).size).toBe(40);
});

describe('how a listing answers', () => {
  const organiser = anOrganiser({ vettingRoutine: 'Alla visar utdrag.', vettingConfirmedOn: TODAY });
  const activity = anActivity({
    organiser,
    phone: '070-1',
    olderYouths: 'no',
    emergencyContact: 'Vi ringer.',
    firstAid: 'yes',
    safeguardingTraining: 'yes',
  });
  const snapshot = snapshotOf([aSession({ activity })]);

  it('is counted from the facts of its own page, and what is missing leads to its place there', () => {
    const [answers] = activityAnswers(snapshot, moment);
    expect(answers).toMatchObject({
      href: '/aktiviteter/oppet-hus',
      title: 'Öppet hus',
      detail: organiser.name,
      asked: 20,
    });
    expect(answers?.missing.map(({ name }) => name)).toEqual([
      'Plats och väg hem',
      'Tillgänglighet och stöd',
      'Regler',
      'Andra vuxna i huset',
      'En vuxen och ett barn',
      'Bilder',
      'På nätet',
    ]);
    expect(answers?.answered).toBe(10);
    expect(answers?.missing[0]?.href).toBe('/aktiviteter/oppet-hus#fakta-11');
    expect(answers?.partly.map(({ href }) => href.split('#')[1])).toEqual(['fakta-7', 'fakta-9', 'fakta-18']);
  });

  it('is told of an activity without any coming time, and of every place', () => {
    const [answers] = activityAnswers(snapshot, at('2027-06-01', '12:00'));
    expect(answers?.missing[0]?.name).toBe('Vuxna på plats');
    const places = venueAnswers(snapshot, moment);
    expect(places.map(({ href, detail }) => [href, detail])).toEqual([
      ['/motesplatser/kvarnen', 'Lokal i Jämshög'],
    ]);
    const unknown = venueAnswers(snapshotOf([]), moment);
    expect(unknown).toEqual([]);
  });

  it('counts a question that cannot be asked as answered', () => {
    const cancelled = snapshotOf([aSession({ activity, status: 'cancelled', venue: aVenue() })]);
    const [answers] = activityAnswers(cancelled, moment);
    expect([...(answers?.missing ?? []), ...(answers?.partly ?? [])].map(({ name }) => name)).not.toContain(
      FACT_NAMES[4],
    );
  });
});
