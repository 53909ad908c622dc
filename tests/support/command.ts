import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../scripts/paths.ts';

/** One of the project's commands, running as a user would run it. */
export interface RunningCommand {
  pid: number;
  output(): string;
  /** Resolves when the output holds the text. @throws when the command ends without it */
  until(text: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
}

/** Starts scripts/<name>.ts with its arguments; standard output and errors are kept together. */
export function startCommand(
  name: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): RunningCommand {
  const script = path.join(root, 'scripts', `${name}.ts`);
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  let hasEnded = false;
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      hasEnded = true;
      resolve(code);
    });
  });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    ended,
    kill: (signal) => void child.kill(signal),
    async until(text) {
      while (!output.includes(text)) {
        if (hasEnded) throw new Error(`${name} ended without "${text}":\n${output}`);
        await wait(25);
      }
    },
  };
}
