/**
 * Where Astro's own messages go (`logger.entrypoint` in astro.config.mjs). It logs a page's error with message and
 * address, and both may hold what only one family should know: an error is cut down to its kind and its place.
 */
import { createLog } from './log.ts';
import { loggablePath } from './routes.ts';

interface AstroMessage {
  readonly label: string | null;
  readonly level: string;
  readonly message: string;
}

const COLOURS = new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*m`, 'g');
const ADDRESS = /https?:\/\/[^/\s]+(\/\S*)/g;

/** The error that a logged stack tells of, with only what `log.ts` lets through. */
function errorOf(stack: string): Error {
  const [, name = 'Error', message = ''] = /(?:^|\n)(\w*Error)(?:: (.*))?/.exec(stack) ?? [];
  const kinds: Record<string, ErrorConstructor> = { TypeError, ReferenceError, RangeError };
  const error = new (kinds[name] ?? Error)(message);
  error.name = name;
  error.stack = stack;
  return error;
}

/** @param write takes lines for the log. @param print takes what Astro tells while it builds. */
export function createAstroLog(
  write: (line: string) => void,
  print: (line: string) => void,
): { write(message: AstroMessage): void } {
  const log = createLog(write);
  return {
    write({ level, label, message }) {
      const plain = message.replaceAll(COLOURS, '');
      if (/\n\s+at /.test(plain)) {
        log.error('page failed', errorOf(plain));
        return;
      }
      const text = plain.replaceAll(ADDRESS, (_address, path: string) => loggablePath(path));
      if (level === 'error') log.error('astro', undefined, { message: text });
      else if (level === 'warn') log.warn('astro', { message: text });
      else print(`${label ? `[${label}] ` : ''}${text}\n`);
    },
  };
}

export default function astroLog(): { write(message: AstroMessage): void } {
  return createAstroLog(
    (line) => process.stderr.write(line),
    (line) => process.stdout.write(line),
  );
}
