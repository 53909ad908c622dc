import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Memory that a process holds (resident set), MB of a million bytes. */
export interface Memory {
  readonly now: number;
  /** The most it ever was; undefined where the system does not tell. */
  readonly peak: number | undefined;
}

const MB_PER_KIB = 1024 / 1_000_000;
/** Linux counts processor time in hundredths of a second. */
const MS_PER_TICK = 10;

export function memoryOf(pid: number): Memory {
  if (process.platform !== 'linux') {
    const kib = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
    return { now: kib * MB_PER_KIB, peak: undefined };
  }
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * MB_PER_KIB;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

/** Processor time that a process has used so far, milliseconds; undefined where the system does not tell. */
export function processorTimeOf(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  // The name in parentheses may itself hold spaces; user and system time are the 12th and 13th fields after it.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
}
