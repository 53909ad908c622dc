import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/local-date.ts';
import {
  confirmedModel,
  confirmedVenue,
  responsibleAt,
  safetyBoxOfActivity,
  safetyBoxOfSession,
} from '../../../src/views/safety.ts';
import {
  aSession,
  anActivity,
  anAdult,
  at,
  aVenue,
  hours,
  plain,
  snapshotOf,
  TODAY,
  UNSTAFFED,
} from '../support/municipality.ts';

const moment = at(TODAY, '12:00');
const { settings } = snapshotOf([]);
const amina = anAdult({ firstName: 'Amina', responsible: true });
const nobody = { ...aSession().adultCounts, counted: 0, confirmed: 0 };

describe('the name of who is responsible', () => {
  const who = (changes: Parameters<typeof aSession>[0]) => responsibleAt(aSession(changes), moment).who;

  it('is shown beside the role when that adult chose it and others are there', () => {
    expect(who({ adults: [amina, anAdult()], counted: 2 })).toBe('Amina, fritidsledare');
    expect(who({ adults: [anAdult({ firstName: 'Kim' }), amina], counted: 3 })).toBe('Amina, fritidsledare');
  });

  it('is hidden when that adult would be alone', () => {
    expect(who({ adults: [amina], counted: 1 })).toBe('Fritidsledare');
    expect(who({ adults: [amina], counted: 0 })).toBe('Fritidsledare');
  });

  it('is hidden when only one of the adults there counts', () => {
    const helper = anAdult({ role: 'young_helper', firstName: 'Bo', countsAsAdult: false });
    expect(who({ adults: [amina, helper], counted: 1 })).toBe('Fritidsledare');
  });

  it('is hidden when the other adult fell away', () => {
    const session = aSession({ adults: [amina, anAdult()], counted: 2 });
    expect(
      responsibleAt(
        { ...session, adults: [amina], adultCounts: { ...nobody, counted: 1, absent: 1 } },
        moment,
      ).who,
    ).toBe('Fritidsledare');
  });

  it('is not another adult’s, and not one that nobody chose to show', () => {
    expect(who({ adults: [anAdult({ responsible: true }), anAdult({ firstName: 'Kim' })], counted: 2 })).toBe(
      'Fritidsledare',
    );
    expect(
      who({
        adults: [anAdult({ firstName: 'Kim' })],
        counted: 2,
        activity: anActivity({ responsibleRole: 'volontär' }),
      }),
    ).toBe('Volontär');
  });

  it('is nobody’s when the responsible adult is absent: then only the role that is always there', () => {
    const activity = anActivity({ responsibleRole: 'enhetschef' });
    const session = aSession({ activity, adults: [anAdult(), anAdult()], counted: 2 });
    expect(responsibleAt({ ...session, adultCounts: { ...nobody, counted: 2, absent: 1 } }, moment).who).toBe(
      'Enhetschef',
    );
    expect(
      responsibleAt(aSession({ activity: anActivity({ responsibleRole: '' }), adults: [] }), moment).who,
    ).toBe('');
  });

  it('stands nowhere in the box of a lone adult', () => {
    const box = safetyBoxOfSession(
      aSession({ adults: [amina], counted: 1, leastAdults: 1 }),
      settings,
      moment,
    );
    expect(JSON.stringify(box)).not.toContain('Amina');
  });

  it('says who answers: that person is not there when nobody is', () => {
    expect(responsibleAt(aSession(UNSTAFFED), moment).onSite).toBe(false);
    expect(responsibleAt(aSession(), moment).onSite).toBe(true);
    expect(responsibleAt(aSession({ counted: 0 }), moment).onSite).toBe(false);
    const openAllDay = aSession({ ...hours('10:00', '21:00'), staffedFrom: '15:00', staffedTo: '20:00' });
    const onSiteAt = (time: string) => responsibleAt(openAllDay, at(TODAY, time)).onSite;
    expect(['09:00', '14:59', '15:00', '19:59', '20:00'].map(onSiteAt)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
    const activity = anActivity({ phone: '1', phoneHours: '16.30–19' });
    expect(responsibleAt(aSession({ activity }), moment)).toMatchObject({
      phone: '1',
      phoneHours: 'Svarar i telefonen 16.30–19.',
    });
    const venue = aVenue({ phone: '2', phoneHours: 'dygnet runt' });
    expect(responsibleAt(aSession({ venue }), moment)).toMatchObject({
      phone: '2',
      phoneHours: 'Svarar i telefonen dygnet runt.',
    });
    expect(responsibleAt(aSession(), moment).phoneHours).toBe('');
  });
});

describe('the name of who is responsible, day by day', () => {
  const session = aSession({ date: '2026-11-24', adults: [amina, anAdult()], counted: 2 });
  it.each([
    ['2026-11-22', '23:59', 'Fritidsledare'],
    ['2026-11-23', '00:00', 'Amina, fritidsledare'],
    ['2026-11-24', '15:00', 'Amina, fritidsledare'],
    ['2026-11-24', '19:59', 'Amina, fritidsledare'],
    ['2026-11-24', '20:00', 'Fritidsledare'],
    ['2026-11-25', '08:00', 'Fritidsledare'],
  ])('%s %s', (date, time, who) => {
    expect(responsibleAt(session, at(date, time)).who).toBe(who);
  });

  it('stands at one session at a time: the next says it when the first is over', () => {
    const changes = { adults: [amina, anAdult()], counted: 2 };
    const later = aSession({ ...changes, startTime: '20:30', endTime: '22:00', activity: anActivity() });
    const nextDay = aSession({ ...changes, date: '2026-11-25' });
    const others = [session, later, nextDay];
    const namedAt = (date: string, time: string) =>
      others.filter((one) => responsibleAt(one, at(date, time), others).who === 'Amina, fritidsledare');
    expect(namedAt('2026-11-24', '15:00')).toEqual([session]);
    expect(namedAt('2026-11-24', '20:00')).toEqual([later]);
    expect(namedAt('2026-11-24', '22:00')).toEqual([nextDay]);
    const cancelled = { ...session, status: 'cancelled' } as const;
    expect(responsibleAt(later, moment, [cancelled, later]).who).toBe('Amina, fritidsledare');
    const leila = { ...later, adults: [{ ...amina, firstName: 'Leila' }, anAdult()] };
    expect(responsibleAt(leila, moment, [session, leila]).who).toBe('Leila, fritidsledare');
  });

  it('is nobody’s at a session that is cancelled', () => {
    expect(responsibleAt({ ...session, status: 'cancelled' }, moment).who).toBe('Fritidsledare');
  });
});

describe('the safety box of a session', () => {
  it('has the twenty facts in order, whatever is known', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
    const boxes = [
      safetyBoxOfSession(aSession(), settings, moment),
      safetyBoxOfSession(aSession({ status: 'cancelled' }), settings, moment),
      safetyBoxOfSession(aSession(UNSTAFFED), settings, moment),
      safetyBoxOfActivity(anActivity(), settings, moment),
    ];
    for (const { facts } of boxes) expect(facts.map(({ number }) => number)).toEqual(twenty);
  });

  it('has the pin only on the day itself', () => {
    expect(safetyBoxOfSession(aSession(), settings, moment).bar?.now).toBe(12 * 60);
    expect(safetyBoxOfSession(aSession({ date: '2026-11-25' }), settings, moment).bar?.now).toBeUndefined();
  });
});

describe('a cancelled session', () => {
  it('draws no hours and puts nobody on site', () => {
    const session = aSession({ status: 'cancelled', adults: [amina, anAdult()], counted: 2 });
    const box = safetyBoxOfSession(session, settings, moment);
    expect([box.bar, box.responsible.onSite]).toEqual([undefined, false]);
    const planned = safetyBoxOfSession(
      aSession({ adults: [amina, anAdult()], counted: 2 }),
      settings,
      moment,
    );
    expect(planned.bar).toBeDefined();
    expect(planned.responsible.onSite).toBe(true);
  });
});

describe('when facts were last confirmed', () => {
  it('is told, or how long ago it is', () => {
    const model = (date: string) => {
      const { old, head, text } = confirmedModel(date, moment);
      return [old, plain(head), plain(text)];
    };
    expect(model('2026-11-20')).toEqual([false, '', 'Senast bekräftat fre 20 nov 2026.']);
    expect(model(moment.staleBefore)[0]).toBe(false);
    expect(model(addDays(moment.staleBefore, -1))).toEqual([
      true,
      'Inte bekräftat sedan 25 augusti 2026 (91 dagar).',
      'Ring om du är osäker.',
    ]);
    expect(model('')[1]).toBe('Inte bekräftat.');
  });

  it('is told for a place that only another wrote of', () => {
    const of = (changes: Parameters<typeof aVenue>[0]) => {
      const { old, head, text } = confirmedVenue(aVenue(changes), moment);
      return [old, plain(head), plain(text)];
    };
    expect(of({ sourceName: 'kommunens sida', sourceAsOf: '2021-05' })).toEqual([
      true,
      'Inte bekräftat sedan 2021.',
      'Enligt kommunens sida, 2021-05.',
    ]);
    expect(of({ sourceAsOf: '2021', supervisionConfirmedOn: '2026-11-20' })[0]).toBe(false);
    expect(of({})[1]).toBe('Inte bekräftat.');
    expect(of({ sourceAsOf: '2022' })).toEqual([true, 'Inte bekräftat sedan 2022.', '']);
  });
});

describe('an activity without any time', () => {
  it('promises no adults', () => {
    const box = safetyBoxOfActivity(anActivity({ phone: '070-1', phoneHours: '9–16' }), settings, moment);
    expect(box.line).toEqual({
      state: 'unknown',
      head: 'Ingen tid just nu',
      sub: 'Ring 070-1 och fråga när det börjar igen.',
    });
    expect(box.responsible).toEqual({
      who: 'Fritidsledare',
      onSite: false,
      phone: '070-1',
      phoneHours: 'Svarar i telefonen 9–16.',
    });
    expect(box).not.toHaveProperty('numbers');
    expect(box).not.toHaveProperty('bar');
    expect(safetyBoxOfActivity(anActivity(), settings, moment).line.sub).toBe(
      'Fråga arrangören när det börjar igen.',
    );
  });
});
