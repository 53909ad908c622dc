import {
  isLastFault,
  isPublishedFault,
  issueProblems,
  statementProblems,
} from '../../../src/domain/checks/accessibility.ts';
import type { Problems } from '../../../src/domain/checks/problem.ts';
import { today } from './clock.ts';
import { PROBLEM_TEXTS } from './messages.ts';
import { listOf, selectRows } from './read.ts';
import { refuseDelete, refuseProblems } from './refuse.ts';

/** What the statement about accessibility claims and what its list says must not contradict each other. */

export function statementProblemsOf(app: core.App, settings: core.Record): Problems {
  const compliance = settings.getString('accessibility_compliance');
  return statementProblems(
    {
      accessibility_compliance: compliance,
      accessibility_assessed_on: settings.getString('accessibility_assessed_on'),
      accessibility_method: listOf(settings, 'accessibility_method'),
      accessibility_assessor: settings.getString('accessibility_assessor'),
    },
    // Migrations save settings before there is any such list.
    compliance === '' ? 0 : publishedFaults(app, ''),
    today(),
  );
}

export function checkIssue(e: core.RecordEvent): void {
  const { record } = e;
  if (!record) return;
  const issue = {
    reason: record.getString('reason'),
    motive: record.getString('motive'),
    mend_by: record.getString('mend_by'),
    published: record.getBool('published'),
  };
  refuseProblems(issueProblems(issue, standsWithout(e.app, record)));
}

export function deleteIssue(e: core.RecordEvent): void {
  if (e.record && isLastFault(standsWithout(e.app, e.record))) refuseDelete(PROBLEM_TEXTS.last_fault);
  e.next();
}

function standsWithout(app: core.App, record: core.Record): Parameters<typeof isLastFault>[0] {
  const stored = record.original();
  // The row that the site reads.
  const sql = 'SELECT accessibility_compliance AS compliance FROM site_settings ORDER BY id LIMIT 1';
  return {
    compliance: selectRows(app, { compliance: '' }, sql, {})[0]?.compliance ?? '',
    failed: isPublishedFault({
      published: stored.getBool('published'),
      reason: stored.getString('reason'),
    }),
    others: publishedFaults(app, record.id),
  };
}

function publishedFaults(app: core.App, but: string): number {
  const sql = `SELECT COUNT(*) AS found FROM accessibility_issues
    WHERE published = TRUE AND reason IN ('not_met', 'burden') AND id != {:but}`;
  return selectRows(app, { found: 0 }, sql, { but })[0]?.found ?? 0;
}
