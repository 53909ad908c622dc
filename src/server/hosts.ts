const REMEMBERED = 500;

export type HostVerdict = 'known' | 'unknown' | 'missing';

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

/**
 * Tells whether a Host header names this site. An allowed entry with a port fits only that port, one without fits all.
 */
export function createHostCheck(allowed: readonly string[]): (host: string | undefined) => HostVerdict {
  const entries = new Set(allowed.map((entry) => entry.toLowerCase()));
  const remembered = new Map<string, HostVerdict>();
  return (host) => {
    if (!host) return 'missing';
    const earlier = remembered.get(host);
    if (earlier) return earlier;
    const verdict = entries.has(host.toLowerCase()) || entries.has(nameOf(host)) ? 'known' : 'unknown';
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(host, verdict);
    return verdict;
  };
}
