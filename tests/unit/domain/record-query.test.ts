import { describe, expect, test } from 'vitest';
import { judgedExpand, judgedFilter, judgedSort, type JudgePath } from '../../../src/domain/record-query.ts';

/** `secret` is left out, what begins with `bad` refused. */
const judge: JudgePath = (path) => {
  if (path.startsWith('bad')) return 'refused';
  return path === 'secret' ? 'left_out' : 'allowed';
};

describe('a filter', () => {
  test.each([
    ['', ''],
    ["title='a' && (x>1 || y!=2.5)", "title='a' && (x>1 || y!=2.5)"],
    ['title?~"it\'s"||id?~"x"', 'title?~"it\'s"||id?~"x"'],
    ["title~'it\\'s' || a=-1", "title~'it\\'s' || a=-1"],
    ["secret?~'x'||title?~'x'", "id?~'x'||title?~'x'"],
    ['a=true && b=null && c>@now', 'a=true && b=null && c>@now'],
    ["title:lower='a'", "title:lower='a'"],
    ["geoDistance(lon,lat,1,2) < 5 && a='(('", "geoDistance(lon,lat,1,2) < 5 && a='(('"],
    ["a='bad' && b='// no'", "a='bad' && b='// no'"],
  ])('%s is kept', (filter, judged) => {
    expect(judgedFilter(filter, judge)).toBe(judged);
  });

  test.each([
    'a=1) || (a=1',
    '((a=1)',
    "a='open",
    "a='x\\' || bad=1",
    'a=1 // comment',
    '/',
    'bad.name=1',
    'bad:lower=1',
    'x=1 && bad=1',
    'geoDistance(bad,lat,1,2) < 5',
    `a=1${String.fromCharCode(0)}`,
    'a=1; b=2',
    'å=1',
    'a=`x`',
    'a=1 & b=2',
  ])('%s is refused', (filter) => {
    expect(judgedFilter(filter, judge)).toBeUndefined();
  });

  test('constants of PocketBase are no way round: what follows them is judged', () => {
    const seen: string[] = [];
    const noting: JudgePath = (path) => {
      seen.push(path);
      return 'allowed';
    };
    judgedFilter(
      '@collection.signups.a=1 && @request.auth.id=1 && @now>1 && @collection=1 && truely=1',
      noting,
    );
    expect(seen).toEqual(['@collection.signups.a', '@request.auth.id', '@collection', 'truely']);
  });

  test('a text ends where PocketBase ends it: at a quote without a backslash right before it', () => {
    const seen: string[] = [];
    const noting: JudgePath = (path) => {
      seen.push(path);
      return 'allowed';
    };
    // The second backslash escapes the quote, though it is escaped itself.
    expect(judgedFilter("a='x\\\\' || b='y'", noting)).toBeUndefined();
    expect(judgedFilter("a='x\\\\' || b='", noting)).toBe("a='x\\\\' || b='");
    expect(seen).not.toContain('b');
  });
});

test('a sorting without what is left out, or none at all', () => {
  expect(judgedSort('-title, +date,@rowid,secret', judge)).toBe('-title,+date,@rowid');
  expect(judgedSort('', judge)).toBe('');
  for (const sort of ['title,bad', '-bad.name', 'a b', 'title;x'])
    expect(judgedSort(sort, judge)).toBeUndefined();
});

test('an expansion without what may not be followed', () => {
  expect(judgedExpand('venue, bad.name,secret,activity.category', judge)).toBe('venue,activity.category');
});
