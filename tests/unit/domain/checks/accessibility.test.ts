import { describe, expect, it } from 'vitest';
import { issueProblems, statementProblems } from '../../../../src/domain/checks/accessibility.ts';

const TODAY = '2026-11-24';

describe('the statement about accessibility', () => {
  const of = (compliance: string, failing: number, over = {}) =>
    statementProblems(
      {
        accessibility_compliance: compliance,
        accessibility_assessed_on: '',
        accessibility_method: [],
        accessibility_assessor: '',
        ...over,
      },
      failing,
      TODAY,
    );

  it.each([
    ['', 0],
    ['', 3],
    ['full', 0],
    ['partial', 1],
    ['none', 1],
  ])('may say "%s" with %i faults', (compliance, failing) => {
    expect(of(compliance, failing)).toEqual({});
  });

  it('may not claim what its own list denies', () => {
    expect(of('full', 1)).toEqual({ accessibility_compliance: 'claims_without_faults' });
    for (const claim of ['partial', 'none'])
      expect(of(claim, 0)).toEqual({ accessibility_compliance: 'claims_unknown_faults' });
  });

  it('names who assessed it from outside, on a day that has been', () => {
    expect(of('', 0, { accessibility_method: ['self', 'external'], accessibility_assessor: ' ' })).toEqual({
      accessibility_assessor: 'needs_assessor',
    });
    expect(of('', 0, { accessibility_assessed_on: '2026-11-25' })).toEqual({
      accessibility_assessed_on: 'confirmed_in_future',
    });
    expect(of('', 0, { accessibility_assessed_on: '2026-02-30' })).toEqual({
      accessibility_assessed_on: 'not_a_date',
    });
  });
});

describe('something on its list', () => {
  const fault = { reason: 'not_met', motive: '', mend_by: '', published: true };
  const stands = { compliance: '', failed: false, others: 0 };

  it('may be published where nobody claims that all is well', () => {
    expect(issueProblems(fault, stands)).toEqual({});
    const full = { ...stands, compliance: 'full' };
    expect(issueProblems(fault, full)).toEqual({ published: 'contradicts_claim' });
    expect(issueProblems({ ...fault, published: false }, full)).toEqual({});
    expect(issueProblems({ ...fault, reason: 'not_checked' }, full)).toEqual({});
  });

  it('may not be hidden or reworded away while the site is said to have faults, if it is the last', () => {
    const last = { compliance: 'partial', failed: true, others: 0 };
    expect(issueProblems({ ...fault, published: false }, last)).toEqual({ published: 'last_fault' });
    expect(issueProblems({ ...fault, reason: 'not_checked' }, last)).toEqual({ published: 'last_fault' });
    expect(issueProblems({ ...fault, published: false }, { ...last, others: 1 })).toEqual({});
    expect(issueProblems(fault, last)).toEqual({});
  });

  it('says why it is exempt', () => {
    for (const reason of ['burden', 'outside_law'])
      expect(issueProblems({ ...fault, reason }, stands)).toEqual({ motive: 'needs_motive' });
  });
});
