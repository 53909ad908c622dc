import type { Problems } from '../../../src/domain/checks/problem.ts';
import { publicTextProblems } from '../../../src/domain/checks/public-text.ts';
import { selectRows } from './read.ts';

/** What must not be published in these fields of a record about safety. */
export function publicTextsOf(app: core.App, record: core.Record, fields: readonly string[]): Problems {
  const texts = Object.fromEntries(fields.map((field) => [field, record.getString(field)]));
  return publicTextProblems(texts, placeNames(app));
}

function placeNames(app: core.App): string[] {
  const sql = 'SELECT name FROM areas UNION SELECT name FROM venues';
  return selectRows(app, { name: '' }, sql, {}).map(({ name }) => name);
}
