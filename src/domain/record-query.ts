/**
 * Filters, sortings and expansions of PocketBase's record lists, read closely enough to know every field that they touch.
 * What is not surely understood is refused: a filter that PocketBase reads otherwise than we do would see what it must not.
 */

/** What may be done with a path of fields like `session.activity.title`. */
export type PathVerdict =
  | 'allowed'
  /** Left out without a word: it belongs to what PocketBase's admin asks for by itself. */
  | 'left_out'
  | 'refused';

export type JudgePath = (path: string) => PathVerdict;

/**
 * One piece of a filter, as PocketBase's own scanner cuts it (github.com/ganigeorgiev/fexpr): a quote ends a text unless a
 * backslash stands right before it, even if that is escaped itself. No comments, no control characters: NUL ends its input.
 */
const PIECE =
  /[ \t\n]+|(?<path>[A-Za-z@_#][\w.:]*)|(?<text>"(?:\\"|[^"])*?(?<!\\)"|'(?:\\'|[^'])*?(?<!\\)')|-?\d+(?:\.\d+)?|\?!~|\?!=|\?>=|\?<=|\?=|\?~|\?>|\?<|!=|!~|>=|<=|=|~|>|<|&&|\|\||,|(?<open>\()|(?<close>\))/uy;

const END = String.fromCharCode(0);

/** Constants of PocketBase, and moments and signs without anything behind them. */
const CONSTANT = /^(?:true|false|null|@rowid|@random|@(?!collection$|request$)[a-zA-Z]+)$/;

/**
 * The filter with every path judged, safe to stand inside a group; undefined when it is not surely understood or touches
 * what is refused. A field that is to be left out is replaced by `id`, which leaves the sense of a search in all fields.
 */
export function judgedFilter(filter: string, judge: JudgePath): string | undefined {
  if (filter.includes(END)) return undefined;
  let depth = 0;
  let at = 0;
  let judged = '';
  const pieces = new RegExp(PIECE);
  while (at < filter.length) {
    pieces.lastIndex = at;
    const match = pieces.exec(filter);
    if (!match) return undefined;
    const { path, open, close } = match.groups ?? {};
    depth += open ? 1 : close ? -1 : 0;
    if (depth < 0) return undefined;
    at = pieces.lastIndex;
    const isFunction = path !== undefined && filter[at] === '(';
    if (path === undefined || isFunction || CONSTANT.test(path)) judged += match[0];
    else {
      const verdict = judge(withoutModifier(path));
      if (verdict === 'refused') return undefined;
      judged += verdict === 'left_out' ? 'id' : path;
    }
  }
  return depth === 0 ? judged : undefined;
}

/** `title:lower` is about `title`. */
function withoutModifier(path: string): string {
  return path.split(':')[0] ?? path;
}

/** The sorting with what is to be left out gone; undefined when it touches what is refused. */
export function judgedSort(sort: string, judge: JudgePath): string | undefined {
  return judgedList(sort, (part) => {
    const [, path = ''] = /^[+-]?([\w.@:]+)$/.exec(part) ?? [];
    if (path === '') return 'refused';
    return CONSTANT.test(path) ? 'allowed' : judge(withoutModifier(path));
  });
}

/** The expansion with what is refused or to be left out gone, as PocketBase does with what a rule hides. */
export function judgedExpand(expand: string, judge: JudgePath): string {
  const kept = judgedList(expand, (part) => (judge(part) === 'allowed' ? 'allowed' : 'left_out'));
  return kept ?? '';
}

function judgedList(list: string, judge: JudgePath): string | undefined {
  const parts = list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ part, verdict: judge(part) }));
  if (parts.some(({ verdict }) => verdict === 'refused')) return undefined;
  return parts
    .filter(({ verdict }) => verdict === 'allowed')
    .map(({ part }) => part)
    .join(',');
}
