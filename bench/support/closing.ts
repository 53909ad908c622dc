/** What a part has started or made, closed in reverse order: at its end, and when the run is interrupted. */
export class Closing {
  #closes: (() => Promise<unknown> | void)[] = [];

  /** Keeps how to close a thing, and gives the thing back. */
  add<T>(thing: T, close: (thing: T) => Promise<unknown> | void): T {
    this.#closes.push(() => close(thing));
    return thing;
  }

  /** Closes everything; one that fails does not keep the others open. */
  async close(): Promise<void> {
    const closes = this.#closes.toReversed();
    this.#closes = [];
    for (const close of closes) await (async () => close())().catch(() => undefined);
  }
}
