import type { ImportOverview, ImportPreview, UndoPreview } from '../domain/import/plan.ts';
import type { ImportRow, ImportSource } from '../domain/import/rows.ts';
import type { Done, StaffAnswer, StaffCall } from './client.ts';

/** What staff may ask PocketBase about imports. */
export interface ImportClient {
  imports(): Promise<StaffAnswer<ImportOverview>>;
  /** Changes nothing of the catalogue. */
  previewImport(source: ImportSource, rows: readonly ImportRow[]): Promise<StaffAnswer<ImportPreview>>;
  runImport(id: string, fingerprint: string): Promise<Done>;
  /** Makes the sessions of imported schedules. PocketBase goes on by itself when nobody waits for the answer. */
  makeImportedSessions(): Promise<Done>;
  previewUndo(id: string): Promise<StaffAnswer<UndoPreview>>;
  undoImport(id: string, fingerprint: string): Promise<Done>;
}

/** Milliseconds: thousands of rows on a slow machine. */
const LONGEST = 120_000;

export function importCalls(call: StaffCall): ImportClient {
  const id = encodeURIComponent;
  return {
    imports: () => call('imports'),
    previewImport: (source, rows) =>
      call('imports/preview', { source, content: JSON.stringify(rows) }, LONGEST),
    runImport: (done, fingerprint) => call(`imports/${id(done)}/run`, { fingerprint }, LONGEST),
    makeImportedSessions: () => call('imports/sessions', {}, LONGEST),
    previewUndo: (done) => call(`imports/${id(done)}/undo`, undefined, LONGEST),
    undoImport: (done, fingerprint) => call(`imports/${id(done)}/undo`, { fingerprint }, LONGEST),
  };
}
