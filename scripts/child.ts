import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { Stop } from './stop.ts';

/** How a server process ended: its exit code, or 1 when a signal ended it. */
export interface Exit {
  code: number;
  signal: NodeJS.Signals | null;
}

/** A server that answers. */
export interface RunningServer {
  name: string;
  url: string;
  pid: number;
  /** Resolves when the process has ended, for whatever reason. */
  exited: Promise<Exit>;
  /** Asks the process to end, kills it when it has not done so in time, and resolves when it is gone. */
  stop(): Promise<Exit>;
  /** The last lines that it printed. */
  output(): string;
}

export interface ServerOptions {
  /** For messages: "PocketBase", "The site". */
  name: string;
  command: string;
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  url: string;
  /** Path that answers 2xx when the server is ready. */
  healthPath: string;
  healthTimeoutMs?: number;
  stopTimeoutMs?: number;
  /** Puts the process in a group of its own, so that Ctrl-C reaches only the parent, which stops it in order. */
  ownGroup?: boolean;
  /** Called for each line that the server prints once it is ready. */
  onLine?: (line: string) => void;
}

const keptLines = 60;

/**
 * Starts a server and waits until it answers.
 * @throws Stop with what it printed, when it ends or stays silent instead
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { name, url, healthTimeoutMs = 30_000, stopTimeoutMs = 10_000 } = options;
  const child = spawn(options.command, options.args, {
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: Boolean(options.ownGroup) && process.platform !== 'win32',
    windowsHide: true,
  });
  const lines: string[] = [];
  let ready = false;
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      if (lines.length > keptLines) lines.shift();
      if (ready) options.onLine?.(line);
    });

  let ended: Exit | undefined;
  const exited = new Promise<Exit>((resolve) => {
    const end = (exit: Exit): void => {
      ended = exit;
      resolve(exit);
    };
    child.once('error', (error) => {
      lines.push(error.message);
      end({ code: 1, signal: null });
    });
    child.once('close', (code, signal) => end({ code: code ?? 1, signal }));
  });
  const killAtExit = (): void => void child.kill('SIGKILL');
  process.once('exit', killAtExit);
  void exited.then(() => process.off('exit', killAtExit));

  const server: RunningServer = {
    name,
    url,
    pid: child.pid ?? 0,
    exited,
    output: () => lines.join('\n'),
    async stop() {
      if (ended) return ended;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
      const exit = await exited;
      clearTimeout(timer);
      return exit;
    },
  };

  const deadline = Date.now() + healthTimeoutMs;
  while (!(await answers(`${url}${options.healthPath}`))) {
    if (ended)
      throw new Stop(`${name} ended while it was starting (exit code ${ended.code}):\n${server.output()}`);
    if (Date.now() > deadline) {
      await server.stop();
      throw new Stop(`${name} did not answer within ${healthTimeoutMs / 1000} s:\n${server.output()}`);
    }
    await wait(25);
  }
  ready = true;
  return server;
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
