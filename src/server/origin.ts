import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a browser sent the request from one of this site's own pages. Only that is believed: an Origin that is
 * missing, "null" or another host's is refused, and so is what the browser itself calls cross-site.
 * The Host header has been found to name this site before. Only the host is compared, as a proxy in
 *   front may speak https where this server hears http.
 */
export function isFromThisSite(headers: IncomingHttpHeaders): boolean {
  const { origin, host } = headers;
  const fetchSite = headers['sec-fetch-site'];
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false;
  if (!origin || !host || !URL.canParse(origin)) return false;
  const { protocol, host: originHost } = new URL(origin);
  return /^https?:$/.test(protocol) && originHost === withoutDefaultPort(host.toLowerCase(), protocol);
}

function withoutDefaultPort(host: string, protocol: string): string {
  return host.replace(protocol === 'https:' ? /:443$/ : /:80$/, '');
}
