import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { demoAdjustments, demoHistory, demoRecords } from '../../../pocketbase/demo/demo-municipality.ts';
import { sessionsFrom } from './expand.ts';

const TODAY = '2027-03-28';

/** Takes away what PocketBase's engine lacks, and every getter that would read the machine's time zone. */
const BARE_ENGINE = `
  delete globalThis.Intl;
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'TimezoneOffset']) {
    Date.prototype['get' + part] = () => { throw new Error('local time was read'); };
  }
`;

test('the demo runs in an engine without Intl, Node and local time, and gives the same there', async () => {
  const bundle = await build({
    entryPoints: [new URL('../../../pocketbase/demo/demo-municipality.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'demo',
    platform: 'neutral',
    logLevel: 'silent',
  });
  const sessions = sessionsFrom(TODAY);
  const script = `${BARE_ENGINE}${bundle.outputFiles[0]?.text ?? ''}
    JSON.stringify([demo.demoRecords(today), demo.demoAdjustments(today, sessions), demo.demoHistory(today)])`;
  const result: unknown = runInNewContext(script, { today: TODAY, sessions });
  expect(JSON.parse(String(result))).toEqual([
    demoRecords(TODAY),
    demoAdjustments(TODAY, sessions),
    demoHistory(TODAY),
  ]);
});
