import type { Position } from '../domain/distance.ts';

/**
 * Whole numbers ≥ 0 as text: one letter for 0–31, two for up to 1,023, and so on. As columns of a JSON file this
 * compresses to about two thirds of the same numbers written out.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PAYLOAD_BITS = 5;
const PAYLOAD = 31;
const MORE = 32;

const VALUE_OF: ReadonlyMap<string, number> = new Map(
  Array.from(LETTERS, (letter, value) => [letter, value]),
);

/** The numbers as one text; the lowest five bits of each come first. */
export function pack(numbers: Iterable<number>): string {
  let text = '';
  for (let rest of numbers) {
    while (rest > PAYLOAD) {
      text += LETTERS[(rest & PAYLOAD) | MORE];
      rest >>>= PAYLOAD_BITS;
    }
    text += LETTERS[rest];
  }
  return text;
}

/** The numbers that {@link pack} wrote. */
export function unpack(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const letter of text) {
    const bits = VALUE_OF.get(letter) ?? 0;
    value |= (bits & PAYLOAD) << shift;
    if (bits & MORE) {
      shift += PAYLOAD_BITS;
    } else {
      numbers.push(value);
      value = 0;
      shift = 0;
    }
  }
  return numbers;
}

/** The steps between rising numbers, from zero. */
export function stepsOf(rising: readonly number[]): number[] {
  return rising.map((value, index) => value - (rising[index - 1] ?? 0));
}

/** The rising numbers that {@link stepsOf} made steps of. */
export function summed(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

const PER_DEGREE = 10_000;
const SOUTH_POLE = -90;
const DATE_LINE = -180;

/** A position as two numbers for {@link pack}; two zeros where there is none. */
export function packedPosition(position: Position | undefined): [number, number] {
  if (!position) return [0, 0];
  const steps = (degrees: number, from: number) => Math.round((degrees - from) * PER_DEGREE);
  return [steps(position.latitude, SOUTH_POLE), steps(position.longitude, DATE_LINE)];
}

/** The positions that {@link packedPosition} made numbers of. */
export function unpackedPositions(text: string): (Position | undefined)[] {
  const numbers = unpack(text);
  return Array.from({ length: numbers.length / 2 }, (_, at) => {
    const [north = 0, east = 0] = numbers.slice(2 * at, 2 * at + 2);
    if (north === 0 && east === 0) return undefined;
    return { latitude: north / PER_DEGREE + SOUTH_POLE, longitude: east / PER_DEGREE + DATE_LINE };
  });
}
