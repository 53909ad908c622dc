// npm run build: fetches PocketBase and builds hooks, migrations and site, as far as they are not up to date.
import { preparePocketBase, prepareSite } from './prepare.ts';
import { runCommand } from './stop.ts';

await runCommand(async () => {
  await preparePocketBase();
  await prepareSite();
});
