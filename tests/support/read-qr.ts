import decode from 'jsqr';

/** Pixels of a module: enough for the reader to find the corners. */
const SCALE = 4;

/**
 * What a camera would read from a drawing in black on white, whose path is made of rectangles "Mx yhwv1h-wz"; undefined when
 * it can read nothing. Drawn here, module by module, so that nothing of what made the code is used.
 */
export function readQr(size: number, path: string): string | undefined {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const start = (row * side + Number(x) * SCALE) * 4;
      for (let at = start; at < start + Number(width) * SCALE * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return decode(pixels, side, side)?.data;
}
