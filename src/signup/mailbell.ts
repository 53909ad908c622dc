export interface Mailbell {
  /** Asks PocketBase to send what is due. Nobody waits for it, and if it fails the next minute's round sends. */
  ring(): void;
}

export interface MailbellOptions {
  readonly baseUrl: string;
  /** A valid token of the site's own account. */
  readonly token: () => Promise<string>;
}

/** Milliseconds. PocketBase goes on sending when nobody listens any more. */
const LONGEST_CALL = 60_000;

/** One call at a time: what comes due meanwhile is asked for once more when the call is over. */
export function createMailbell({ baseUrl, token }: MailbellOptions): Mailbell {
  let ringing = false;
  let again = false;
  const call = async (): Promise<void> => {
    try {
      const headers = { Authorization: await token() };
      const answer = await fetch(`${baseUrl}/api/site/mail/flush`, {
        method: 'POST',
        headers,
        signal: AbortSignal.timeout(LONGEST_CALL),
      });
      await answer.body?.cancel();
    } catch {
      // Away or restarting: PocketBase looks for what is due every minute by itself.
    }
  };
  const run = async (): Promise<void> => {
    ringing = true;
    do {
      again = false;
      await call();
    } while (again);
    ringing = false;
  };
  return {
    ring() {
      again = true;
      if (!ringing) void run();
    },
  };
}
