/** One text for several keys. */
export function sameFor<Key extends string>(text: string, ...keys: readonly Key[]): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, string>;
}
