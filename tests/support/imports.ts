import type { ImportKind, ImportRow, ImportSource } from '../../src/domain/import/rows.ts';
import type { Answer, Api, Json } from './api.ts';

/** One row as the site sends it. Refers by names or keys. */
export function importRow(
  kind: ImportKind,
  row: number,
  fields: Partial<Omit<ImportRow, 'kind' | 'row'>>,
): ImportRow {
  return { row, kind, key: '', values: {}, refs: {}, forNew: {}, bad: [], ...fields };
}

export function previewImport(staff: Api, source: ImportSource, rows: readonly ImportRow[]): Promise<Answer> {
  return staff.post('/api/staff/imports/preview', { source, content: JSON.stringify(rows) });
}

export function runImport(staff: Api, preview: Json): Promise<Answer> {
  return staff.post(`/api/staff/imports/${preview['id']}/run`, { fingerprint: preview['fingerprint'] });
}

/** Imports the rows and gives the import's id; fails loudly when something is wrong with them. */
export async function imported(
  staff: Api,
  source: ImportSource,
  rows: readonly ImportRow[],
): Promise<string> {
  const preview = await previewImport(staff, source, rows);
  const done = await runImport(staff, preview.body);
  if (done.status !== 200) throw new Error(JSON.stringify([preview.body, done.body]).slice(0, 2000));
  return preview.body['id'];
}
