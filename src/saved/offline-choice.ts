/** Whether a browser is to keep pages for when it has no network. */
export type OfflineChoice = 'yes' | 'no';

/** What a stored text says. */
export function parseChoice(text: string | null): OfflineChoice | undefined {
  return text === 'yes' || text === 'no' ? text : undefined;
}

/**
 * Nothing is kept before somebody has asked: by the button, by saving something, or by installing the site. A no holds
 * until it is taken back.
 */
export function isOfflineWanted(
  choice: OfflineChoice | undefined,
  { saved, installed }: { readonly saved: number; readonly installed: boolean },
): boolean {
  return choice === undefined ? saved > 0 || installed : choice === 'yes';
}
