// npm run bench: prepares everything, then measures; names after -- choose parts, such as `npm run bench -- signups weight`.
import { runBenchmarks } from '../bench/run.ts';
import { preparePocketBase, prepareSite } from './prepare.ts';
import { runCommand } from './stop.ts';

await runCommand(async () => {
  await preparePocketBase();
  await prepareSite();
  if (!(await runBenchmarks(process.argv.slice(2)))) process.exitCode = 1;
});
