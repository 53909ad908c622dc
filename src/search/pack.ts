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
