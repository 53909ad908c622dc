// npm run demo:reset: removes the demo municipality's data and fills the folder with it anew.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from './paths.ts';
import { preparePocketBase } from './prepare.ts';
import { isDemoData, pocketBaseFolder, seedDemo, wantsDemo } from './start/demo.ts';
import { lockDataFolder } from './start/run-lock.ts';
import { secretsOf } from './start/secrets.ts';
import { readSettings } from './start/settings.ts';
import { runCommand, Stop } from './stop.ts';

await runCommand(async () => {
  const { dataDir } = readSettings(process.env, root);
  const lock = await lockDataFolder(dataDir);
  try {
    const dataFolder = pocketBaseFolder(dataDir);
    const sure = process.argv.includes('--yes') || (await wantsDemo(dataDir)) || isDemoData(dataFolder);
    if (!sure)
      throw new Stop(
        `${dataDir} does not hold demo data, or it cannot be told. Nothing was removed.\n` +
          'To remove all data in it for good: npm run demo:reset -- --yes',
      );
    const binary = await preparePocketBase();
    await rm(dataFolder, { recursive: true, force: true });
    await rm(path.join(dataDir, 'snapshot.json'), { force: true });
    await seedDemo(dataDir, { binary, dataDir: dataFolder, accounts: await secretsOf(dataDir) });
    console.log(`The demo municipality starts over in ${dataDir}. Start the site with: npm start`);
  } finally {
    await lock.release();
  }
});
