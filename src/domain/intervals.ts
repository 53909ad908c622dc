/** A stretch of time with `from` before `to`, in any one unit. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The same stretches joined where they overlap or touch, in order; empty ones are left out. */
export function unionOf(intervals: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  const ordered = intervals.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from);
  for (const interval of ordered) {
    const last = joined.at(-1);
    if (last && interval.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
    } else {
      joined.push({ from: interval.from, to: interval.to });
    }
  }
  return joined;
}

/** What is left of `whole` when `parts` are taken out. */
export function without(whole: readonly Interval[], parts: readonly Interval[]): Interval[] {
  const cuts = unionOf(parts);
  return unionOf(whole).flatMap((interval) => {
    const left: Interval[] = [];
    let { from } = interval;
    for (const cut of cuts) {
      if (cut.to <= from || cut.from >= interval.to) continue;
      if (cut.from > from) left.push({ from, to: cut.from });
      from = Math.max(from, cut.to);
    }
    if (from < interval.to) left.push({ from, to: interval.to });
    return left;
  });
}
