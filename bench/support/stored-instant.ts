/** Epoch milliseconds as PocketBase stores them: "2026-11-24 14:00:00.000Z". */
export function storedInstantOf(epochMs: number): string {
  return new Date(epochMs).toISOString().replace('T', ' ');
}
