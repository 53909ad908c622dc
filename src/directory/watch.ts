import { EventSource } from 'eventsource';
import type PocketBase from 'pocketbase';

const CONTENT_TOPIC = 'site/content';

export interface StreamEvents {
  /** A message on the topic, as parsed JSON. */
  onMessage(data: unknown): void;
  /** The stream is open; messages before this moment may be lost. */
  onConnect(): void;
  onDisconnect(): void;
}

export interface ContentStream {
  stop(): Promise<void>;
}

const RETRY_AFTER = 2000;

/**
 * Keeps one stream of content messages open until it is stopped, whatever happens to PocketBase.
 * @param signIn makes sure that the client has a token; the topic is closed to guests.
 */
export function watchContent(
  client: PocketBase,
  signIn: () => Promise<unknown>,
  events: StreamEvents,
): ContentStream {
  globalThis.EventSource ??= EventSource as typeof globalThis.EventSource;
  let retry: NodeJS.Timeout | undefined;
  let stopped = false;

  client.realtime.onDisconnect = (active) => {
    if (!stopped && active.length > 0) events.onDisconnect();
  };

  // The client reconnects by itself, but only once it has been connected.
  async function connect(): Promise<void> {
    try {
      await signIn();
      if (stopped) return;
      await Promise.all([
        client.realtime.subscribe('PB_CONNECT', () => events.onConnect()),
        client.realtime.subscribe(CONTENT_TOPIC, (data: unknown) => events.onMessage(data)),
      ]);
    } catch {
      if (stopped) return;
      await client.realtime.unsubscribe().catch(() => undefined);
      retry = setTimeout(() => void connect(), RETRY_AFTER).unref();
    }
  }
  void connect();

  return {
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await client.realtime.unsubscribe().catch(() => undefined);
    },
  };
}
