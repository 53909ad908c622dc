/** Names, and words that are the same in both languages. */
const NAMES: ReadonlySet<string> = new Set(['Trygg fritid', 'Bris', 'text', 'Start, UTC.', 'Drop-in']);

/** Functions that are the same in both languages: units, and keys that look like words. */
const SAME_FUNCTIONS: ReadonlySet<string> = new Set([
  'embed.ts embed.frameTitle',
  'follow.ts follow.rssLink',
  'numbers.ts kronor',
  'refusals.ts fieldText',
  'supervision-line.ts supervisionLine',
]);

/** Values that are no text: they stand in addresses. */
const NO_TEXT = /\.(?:id|href)$/;

const LETTER = /\p{L}/u;

/** Texts that may be empty, by where they stand. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['language.ts language.prefix']);

/**
 * How the English words differ from the Swedish: same keys, same kinds, as many parameters, no text empty or left in
 * Swedish. What a function says is seen in its source, where words stand between quotes.
 * @param at where the values stand, for people to find them
 */
export function differences(swedish: unknown, english: unknown, at: string): string[] {
  const kind = kindOf(swedish);
  if (kindOf(english) !== kind) return [`${at}: is ${kindOf(english)} in English, ${kind} in Swedish`];
  if (typeof swedish === 'string' && typeof english === 'string') return ofTexts(swedish, english, at);
  if (isFunction(swedish) && isFunction(english)) return ofFunctions(swedish, english, at);
  if (isTable(swedish) && isTable(english)) return ofTables(swedish, english, at);
  return [];
}

type Table = Readonly<Record<string, unknown>>;
type Callable = (...values: never[]) => unknown;

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null;
}

function isFunction(value: unknown): value is Callable {
  return typeof value === 'function';
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'object' ? 'a table' : `a ${typeof value}`;
}

function ofTables(swedish: Table, english: Table, at: string): string[] {
  const keys = [...new Set([...Object.keys(swedish), ...Object.keys(english)])];
  return keys.flatMap((key) => {
    const where = `${at}${at.endsWith('.ts') ? ' ' : '.'}${key}`;
    if (!(key in english)) return [`${where}: missing in English`];
    if (!(key in swedish)) return [`${where}: missing in Swedish`];
    return differences(swedish[key], english[key], where);
  });
}

function ofTexts(swedish: string, english: string, at: string): string[] {
  const isEmpty = [swedish, english].some((text) => /^ *$/.test(text));
  if (isEmpty) return MAY_BE_EMPTY.has(at) ? [] : [`${at}: empty`];
  const isSame = swedish === english && LETTER.test(english) && !NAMES.has(english) && !NO_TEXT.test(at);
  return isSame ? [`${at}: not translated: "${english}"`] : [];
}

function ofFunctions(swedish: Callable, english: Callable, at: string): string[] {
  // A function that both folders lead to says nothing in any language.
  if (swedish === english) return [];
  if (swedish.length !== english.length)
    return [`${at}: takes ${english.length} in English, ${swedish.length} in Swedish`];
  const isSame = String(swedish) === String(english) && !SAME_FUNCTIONS.has(at);
  return isSame && LETTER.test(textsIn(String(english))) ? [`${at}: not translated`] : [];
}

/** What stands between quotes in a function's source, without the expressions in templates. */
function textsIn(source: string): string {
  const texts: string[] = [];
  const take = (_: string, text: string) => {
    texts.push(text);
    return '';
  };
  // From the inside out: a template may stand in an expression of another.
  let rest = source;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest
      .replace(/'([^'`\n]*)'/g, take)
      .replace(/\$\{[^{}`]*\}/g, '')
      .replace(/`([^`$]*)`/g, take);
  }
  return texts.join(' ');
}
