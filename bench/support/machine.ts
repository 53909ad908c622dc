import { cpus, loadavg, totalmem } from 'node:os';
import { version as pocketBaseVersion } from '../../scripts/pocketbase/release.ts';

/** What the figures depend on besides the product. */
export interface MachineFacts {
  readonly platform: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly pocketBase: string;
  /** Processes that wanted to run, over the last minute; zero where the system does not tell. */
  readonly load: number;
}

export function machineFacts(): MachineFacts {
  const cores = cpus();
  return {
    platform: `${process.platform} ${process.arch}`,
    processor: cores[0]?.model ?? '',
    cores: cores.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    pocketBase: pocketBaseVersion,
    load: Number((loadavg()[0] ?? 0).toFixed(2)),
  };
}
