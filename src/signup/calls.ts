/** How the site reaches PocketBase's routes for it. */
export interface CallOptions {
  readonly baseUrl: string;
  /** A valid token of the site's own account. */
  readonly token: () => Promise<string>;
  /** Milliseconds before a silent PocketBase counts as down. */
  readonly timeout?: number;
}

export interface CallAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Long, because in the opening minute a sign-up waits for its turn, and giving up would look like a failure. */
export const DEFAULT_TIMEOUT = 20_000;

/**
 * Posts to a route under `/api/site`. Undefined when PocketBase is down, silent or speaks nonsense: for the family it is
 * all the same, "try again in a moment".
 */
export type Call = (path: string, body: unknown, signal?: AbortSignal) => Promise<CallAnswer | undefined>;

export function createCall({ baseUrl, token, timeout = DEFAULT_TIMEOUT }: CallOptions): Call {
  return async (path, body, signal = AbortSignal.timeout(timeout)) => {
    try {
      const response = await fetch(`${baseUrl}/api/site${path}`, {
        method: 'POST',
        headers: { Authorization: await token(), 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        signal,
      });
      return { status: response.status, body: objectOf(await response.json()) };
    } catch {
      return undefined;
    }
  };
}

/** Fields of an answer, or none when it is no object. */
export function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Epoch milliseconds of an instant as PocketBase writes it; 0 when there is none. */
export function instantIn(value: unknown): number {
  return Date.parse(String(value ?? '').replace(' ', 'T')) || 0;
}
