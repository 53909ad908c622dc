/** What the processes of a measurement say to each other. */
import { type ChildProcess, fork } from 'node:child_process';

/** Said to the parent, in a child. */
export function tell(message: object): void {
  process.send?.(message);
}

/**
 * In a child: answers each later message with the processor time used so far (milliseconds), and what `more` adds;
 * ends with its parent.
 */
export function answerCpuQuestions(more: () => object): void {
  process.once('disconnect', () => process.exit());
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    tell({ cpu: (user + system) / 1000, ...more() });
  });
}

/** The next message of a child; rejects when it ends first. */
export function nextMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`A measured process ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as T);
    });
  });
}

/** Sends a message and waits for what comes back. */
export function ask<T>(child: ChildProcess, message: object = {}): Promise<T> {
  const answer = nextMessage<T>(child);
  child.send(message);
  return answer;
}

/** Starts a module of this folder as a process of its own. */
export function start(module: string, options: object = {}): ChildProcess {
  return fork(new URL(module, import.meta.url), [JSON.stringify(options)], { execArgv: [] });
}
