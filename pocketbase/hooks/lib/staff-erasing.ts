import { nextErasing } from '../../../src/domain/retention.ts';
import type { StaffErasing } from '../../../src/domain/staff-answers.ts';
import { lastErasingRun } from './erasing.ts';
import { numbersDue, retentionNow } from './erasing-selection.ts';

/** What the next night's run will remove, by the job's own selection; what is kept for how long; and what the last run did. */
export function erasing(e: core.RequestEvent): void {
  const nextAt = nextErasing(Date.now());
  const { maxDays, logIP } = e.app.settings().logs;
  const answer: StaffErasing = {
    nextAt,
    due: numbersDue(e.app, nextAt),
    retention: retentionNow(e.app),
    last: lastErasingRun(e.app) ?? null,
    serverLog: { days: maxDays, withAddresses: logIP },
  };
  return e.json(200, answer);
}
