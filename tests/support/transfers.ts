import type { CDPSession } from '@playwright/test';

/** One thing that the browser fetched. */
export interface Transfer {
  readonly url: string;
  /** As the browser names it: Document, Stylesheet, Script, Font, Fetch … */
  readonly type: string;
  /** Bytes of the body as sent, compressed. */
  readonly body: number;
  /** Bytes with the headers of the answer. */
  readonly whole: number;
}

/** Notes everything that the page fetches from now on, past the browser's cache; `take` gives it and starts anew. */
export async function watchTransfers(session: CDPSession): Promise<{ take(): Transfer[] }> {
  const open = new Map<string, { readonly url: string; readonly type: string; headers: number }>();
  let done: Transfer[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    open.set(requestId, { url: request.url, type: type ?? 'Other', headers: 0 });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = open.get(requestId);
    // What has come when the head of the answer has: the head.
    if (request) request.headers = response.encodedDataLength;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength: whole }) => {
    const request = open.get(requestId);
    if (!request || request.url.startsWith('data:')) return;
    const { url, type, headers } = request;
    done.push({ url, type, body: whole - headers, whole });
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return {
    take() {
      const taken = done;
      done = [];
      return taken;
    },
  };
}
