import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface SyncCount {
  /** How often the database file or its log was brought to the disk. */
  readonly syncs: number;
  /** What the job says that it wrote. */
  readonly writes: number;
}

/** Lines such as `123 fsync(12</data/data.db-wal>) = 0`; logs are kept in another file and do not count. */
export function syncsIn(trace: string): number {
  return trace.split('\n').filter((line) => /f(?:data)?sync\(\d+<[^>]*\/data\.db(?:-wal)?>/.test(line))
    .length;
}

/**
 * Counts the disk syncs of a process while a job runs.
 * @param job resolves with how many writes were acknowledged
 * @returns undefined where the tool `strace` is missing or may not watch the process
 */
export async function countSyncs(pid: number, job: () => Promise<number>): Promise<SyncCount | undefined> {
  if (process.platform !== 'linux') return undefined;
  const folder = await mkdtemp(path.join(tmpdir(), 'trygg-syncs-'));
  const file = path.join(folder, 'trace');
  const args = ['-f', '-y', '-e', 'trace=fsync,fdatasync', '-o', file, '-p', String(pid)];
  const tracer = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const killAtExit = (): void => void tracer.kill('SIGKILL');
  process.once('exit', killAtExit);
  const ended = once(tracer, 'close').catch(() => undefined);
  try {
    const attached = once(tracer.stderr, 'data').then(() => tracer.exitCode === null);
    const isWatching = await Promise.race([attached, ended.then(() => false)]);
    if (!isWatching) return undefined;
    const writes = await job();
    tracer.kill('SIGINT');
    await ended;
    return { syncs: syncsIn(await readFile(file, 'utf8')), writes };
  } finally {
    tracer.kill('SIGINT');
    await ended;
    process.off('exit', killAtExit);
    await rm(folder, { recursive: true, force: true });
  }
}
