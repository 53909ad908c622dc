/** What a monitor or a load balancer may know. */
export interface Health {
  /** Whether pages can be served. */
  readonly ok: boolean;
  /** Whether PocketBase answers; without it pages are served from memory and sign-up is paused. */
  readonly online: boolean;
  readonly version: string;
  /** Seconds since PocketBase last confirmed what the pages say; -1 when it never did. */
  readonly age: number;
}

interface Source {
  readonly snapshot: { readonly version: string } | undefined;
  readonly online: boolean;
  readonly confirmedAt: number;
}

export function healthOf(directory: Source, now: number): Health {
  const { snapshot, online, confirmedAt } = directory;
  return {
    ok: snapshot !== undefined,
    online,
    version: snapshot?.version ?? '',
    age: confirmedAt > 0 ? Math.max(0, Math.round((now - confirmedAt) / 1000)) : -1,
  };
}
