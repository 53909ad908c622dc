interface Kept {
  readonly inputs: readonly unknown[];
  readonly made: unknown;
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((input, position) => input === b[position]);
}

/**
 * Remembers what one build made, so that the next makes only what changed.
 * Call `begin`, then `keep` for everything that the build holds, then `end`, which forgets the rest.
 */
export class Reuse {
  #previous = new Map<string, Kept>();
  #next = new Map<string, Kept>();

  begin(): void {
    this.#next = new Map();
  }

  /**
   * What was made before from the very same inputs (compared by identity), else what `make` returns.
   * @param key names the thing among all that the build makes.
   */
  keep<T>(key: string, inputs: readonly unknown[], make: () => T): T {
    const earlier = this.#previous.get(key);
    const kept = earlier && same(earlier.inputs, inputs) ? earlier : { inputs, made: make() };
    this.#next.set(key, kept);
    return kept.made as T;
  }

  end(): void {
    this.#previous = this.#next;
  }
}
