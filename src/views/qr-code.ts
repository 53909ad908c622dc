import { encode } from 'uqr';

/** A QR code as one SVG path, a module being one unit. */
export interface QrDrawing {
  /** Width and height of the drawing, with the quiet zone on all sides. */
  readonly size: number;
  /** The dark modules. */
  readonly path: string;
}

/** Light modules that must stand around the code (ISO/IEC 18004, 4 on each side). */
const QUIET_ZONE = 4;

/**
 * The text as a QR code. A paper on a school's wall is torn and drawn on: at least 15 % of the code may be lost (level M),
 * and more where the same size has room for it.
 */
export function qrCode(text: string): QrDrawing {
  const { size, data } = encode(text, { ecc: 'M', boostEcc: true, border: 0 });
  const runs = data.flatMap((row, y) => runsOf(row).map(({ x, length }) => rectangle(x, y, length)));
  return { size: size + 2 * QUIET_ZONE, path: runs.join('') };
}

function runsOf(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last.x + last.length === x) last.length += 1;
    else runs.push({ x, length: 1 });
  });
  return runs;
}

function rectangle(x: number, y: number, length: number): string {
  return `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`;
}
