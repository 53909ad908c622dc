import type { Phrase } from './phrase.ts';

/** The ids of a field's hint and error, for aria-describedby; undefined when it has neither. */
export function describedBy(
  id: string,
  parts: { readonly hint?: Phrase | undefined; readonly error?: Phrase | undefined },
): string | undefined {
  const ids = [parts.hint && `${id}-hint`, parts.error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
