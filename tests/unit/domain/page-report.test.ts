import { describe, expect, it } from 'vitest';
import { reportedPage, reportProblems } from '../../../src/domain/page-report.ts';

const typed = { kind: 'time', text: 'Det börjar klockan 16.', contact: '' };

describe('a report about a page', () => {
  it.each([
    [typed, {}],
    [{ ...typed, text: 'x'.repeat(600), contact: 'x'.repeat(120) }, {}],
    [{ ...typed, kind: '' }, { kind: 'kind_missing' }],
    [{ ...typed, kind: 'crime' }, { kind: 'kind_missing' }],
    [{ ...typed, text: '' }, { text: 'text_missing' }],
    [{ ...typed, text: 'x'.repeat(601) }, { text: 'text_too_long' }],
    [{ ...typed, contact: 'x'.repeat(121) }, { contact: 'contact_too_long' }],
  ])('%j', (report, problems) => expect(reportProblems(report)).toEqual(problems));
});

describe('the page that is remembered', () => {
  it.each(['/', '/motesplatser/kvarnen', '/aktiviteter?q=fotboll&ak=5', '/anmalan/:token'])('is %s', (page) =>
    expect(reportedPage(page)).toBe(page),
  );
  it.each(['', 'motesplatser', '//annan.example', 'https://annan.example/', '/a b', '/\\annan', '/a\nb'])(
    'is none for %j',
    (page) => expect(reportedPage(page)).toBe(''),
  );
  it('is no longer than can be stored', () => expect(reportedPage(`/${'x'.repeat(400)}`)).toHaveLength(300));
});
