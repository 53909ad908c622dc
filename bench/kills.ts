/** PocketBase and the site killed under load: what is lost. */
import { type KillReport, runKills } from '../tests/support/kill-run.ts';
import type { Figure } from './support/report.ts';

const KILLS = Number(process.env['KILLS'] ?? 50);

export function measureKills(): Promise<KillReport> {
  return runKills(KILLS);
}

export function killsFigures(report: KillReport): Figure[] {
  const { pocketBaseLives, siteLives, families, cancelled, sentAgain, mails, doubles, problems } = report;
  return [
    {
      what: 'killed under load: lost, doubled, passed or untrue',
      value: problems.length,
      unit: '',
      aim: { atMost: 0 },
      how: `PocketBase ${pocketBaseLives.length} times, the site ${siteLives.length} times; ${problems.slice(0, 3).join('; ')}`,
    },
    {
      what: '  families who signed up meanwhile',
      value: families,
      unit: '',
      how: `${sentAgain} had to send the form again, ${cancelled} cancelled`,
    },
    {
      what: '  letters sent twice under one Message-ID',
      value: doubles,
      unit: '',
      how: `of ${mails}: the mail server's yes was lost, by a kill or by the server`,
    },
  ];
}
