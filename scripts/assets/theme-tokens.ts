/** Custom properties that a style sheet declares and asks for. */

/** Names asked for with var() in the style sheets. */
export function tokensUsedBy(styleSheets: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const css of styleSheets)
    for (const [, name = ''] of css.matchAll(/var\(\s*(--[\w-]+)/g)) names.add(name);
  return names;
}

/** Names that the style sheet gives a value. */
export function tokensDeclaredBy(css: string): Set<string> {
  return new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name));
}

/** Names declared in the theme that neither the theme itself nor the other style sheets ask for. */
export function unused(theme: string, usedElsewhere: ReadonlySet<string>): Set<string> {
  const usedInside = tokensUsedBy([theme]);
  return new Set(
    [...tokensDeclaredBy(theme)].filter((name) => !usedInside.has(name) && !usedElsewhere.has(name)),
  );
}
