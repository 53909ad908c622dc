export type LogFields = Readonly<Record<string, string | number | boolean>>;

/** Writes one line of JSON for each event. Fields must be safe to keep: no query strings, tokens or personal data. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, error: unknown, fields?: LogFields): void;
}

/** Errors whose message is made by the engine or the system, and so never quotes what a visitor typed. */
const SAFE_MESSAGES = [TypeError, ReferenceError, RangeError];

/**
 * What an error may leave in a log: its kind, where it was thrown, and its message only where that cannot hold
 * anything that somebody typed.
 */
export function errorFields(error: unknown): LogFields {
  if (error === undefined) return {};
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as NodeJS.ErrnoException;
  const { status } = error as { status?: unknown };
  const fields: Record<string, string | number> = { error: error.name };
  if (typeof code === 'string') fields['code'] = code;
  if (typeof status === 'number') fields['status'] = status;
  if (SAFE_MESSAGES.some((kind) => error instanceof kind) || typeof code === 'string') {
    fields['message'] = error.message;
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  if (frames.length > 0) {
    fields['at'] = frames
      .slice(0, 5)
      .map((frame) => frame.trim().slice('at '.length))
      .join(' < ');
  }
  return fields;
}

export function createLog(write: (line: string) => void, now: () => number = Date.now): Log {
  const line = (level: string, event: string, fields: LogFields = {}): void => {
    write(`${JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...fields })}\n`);
  };
  return {
    info: (event, fields) => line('info', event, fields),
    warn: (event, fields) => line('warn', event, fields),
    error: (event, error, fields) => line('error', event, { ...fields, ...errorFields(error) }),
  };
}
