// npm start: prepares everything, starts PocketBase and the site, and stops both together.
import path from 'node:path';
import { DEMO_STAFF_ACCOUNT } from '../pocketbase/demo/staff.ts';
import type { RunningServer } from './child.ts';
import { root } from './paths.ts';
import { preparePocketBase, prepareSite } from './prepare.ts';
import { startPocketBase, startSite, type PocketBaseOptions } from './processes.ts';
import { isDemoData, pocketBaseFolder, seedDemo, wantsDemo } from './start/demo.ts';
import { checkPort } from './start/ports.ts';
import { lockDataFolder } from './start/run-lock.ts';
import { secretsOf } from './start/secrets.ts';
import { readSettings } from './start/settings.ts';
import { runCommand } from './stop.ts';

await runCommand(async () => {
  const settings = readSettings(process.env, root);
  const { dataDir, host, port, pocketBasePort } = settings;
  const lock = await lockDataFolder(dataDir);

  const servers: RunningServer[] = [];
  /** The site first, so that its last requests still find PocketBase. */
  const stopAll = async (): Promise<void> => {
    for (const server of servers.toReversed()) await server.stop();
    await lock.release();
  };
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      console.log('\nStopping …');
      void stopAll().then(() => process.exit(0));
    });
  const print = (name: string) => (line: string) => console.log(`${name} | ${line}`);

  try {
    await checkPort('PORT', host, port);
    await checkPort('POCKETBASE_PORT', '127.0.0.1', pocketBasePort);
    const binary = await preparePocketBase();
    await prepareSite();
    const secrets = await secretsOf(dataDir);
    const accounts = {
      ...secrets,
      adminEmail: settings.adminEmail ?? secrets.adminEmail,
      adminPassword: settings.adminPassword ?? secrets.adminPassword,
      // New secrets on old data: the file was deleted to get a new login.
      adminPasswordIsFirst: settings.adminPassword === undefined && !secrets.areNew,
    };
    const options: PocketBaseOptions = { binary, dataDir: pocketBaseFolder(dataDir), accounts };
    if (settings.demo && (await wantsDemo(dataDir))) {
      console.log('Filling the empty data folder with the demo municipality …');
      await seedDemo(dataDir, options);
    }
    const pocketBase = await startPocketBase({
      ...options,
      // Letters to families link to the site.
      env: { SITE_URL: process.env['SITE_URL'] || `http://localhost:${port}` },
      port: pocketBasePort,
      ownGroup: true,
      onLine: print('pocketbase'),
    });
    servers.push(pocketBase);
    await lock.servedBy(pocketBase.url, pocketBase.pid);
    servers.push(
      await startSite({
        host,
        port,
        pocketBaseUrl: pocketBase.url,
        accounts,
        snapshotFile: path.join(dataDir, 'snapshot.json'),
        signupSecret: secrets.signupSecret,
        ownGroup: true,
        onLine: print('site'),
      }),
    );

    const password = settings.adminPassword
      ? 'the one in ADMIN_PASSWORD'
      : `${accounts.adminPassword}   (kept in ${path.relative(process.cwd(), path.join(dataDir, 'secrets.json'))})`;
    const staffAccount = isDemoData(options.dataDir)
      ? `  Staff     ${DEMO_STAFF_ACCOUNT.email}   (not an owner; the password of the first start)\n`
      : '';
    console.log(
      `\nTrygg fritid is running. Ctrl-C stops it.\n\n` +
        `  Site      ${process.env['SITE_URL'] ?? `http://localhost:${port}`}\n` +
        `  Admin     ${pocketBase.url}/_/\n` +
        `  E-mail    ${accounts.adminEmail}\n` +
        `  Password  ${password}\n${staffAccount}`,
    );

    const { name, exit } = await Promise.race(
      servers.map(async (server) => ({ name: server.name, exit: await server.exited })),
    );
    if (stopping) return;
    stopping = true;
    console.error(
      `\n${name} ended by itself (${exit.signal ?? `exit code ${exit.code}`}). Stopping the rest.`,
    );
    await stopAll();
    process.exit(exit.code || 1);
  } catch (error) {
    if (stopping) return;
    await stopAll();
    throw error;
  }
});
