/** What a figure has to reach. */
export type Aim = { readonly atLeast: number } | { readonly atMost: number } | { readonly below: number };

/** One measured figure, as it is. */
export interface Figure {
  readonly what: string;
  /** Undefined when it could not be measured here. */
  readonly value: number | undefined;
  /** Written after the number; empty for ratios and counts. */
  readonly unit: string;
  /** Missing when the figure is only told. */
  readonly aim?: Aim;
  /** How it was measured, in a few words. */
  readonly how: string;
}

/** Whether the figure reaches its aim; undefined without an aim. What was not measured reaches nothing. */
export function isMet({ value, aim }: Figure): boolean | undefined {
  if (!aim) return undefined;
  if (value === undefined || Number.isNaN(value)) return false;
  if ('atLeast' in aim) return value >= aim.atLeast;
  return 'atMost' in aim ? value <= aim.atMost : value < aim.below;
}

function numberText(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

function withUnit(value: number, unit: string): string {
  return unit === '' ? numberText(value) : `${numberText(value)} ${unit}`;
}

export function measuredText({ value, unit }: Figure): string {
  return value === undefined || Number.isNaN(value) ? 'not measured' : withUnit(value, unit);
}

export function aimText({ aim, unit }: Figure): string {
  if (!aim) return '';
  if ('atLeast' in aim) return `≥ ${withUnit(aim.atLeast, unit)}`;
  return 'atMost' in aim ? `≤ ${withUnit(aim.atMost, unit)}` : `< ${withUnit(aim.below, unit)}`;
}

const HEADINGS = ['what', 'measured', 'aim', 'met', 'how'];

/** All figures as one table, a line each. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const met = isMet(figure);
    const verdict = met === undefined ? '' : met ? 'yes' : 'NO';
    return [figure.what, measuredText(figure), aimText(figure), verdict, figure.how];
  });
  const all = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lineOf = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lineOf(HEADINGS), rule, ...rows.map(lineOf)].join('\n');
}
