import { testPocketBase } from '../support/pocketbase.ts';
import { startTestSite } from '../support/processes.ts';

/** One demo municipality with the built site in front of it, for all browser tests. */
export default async function startDemo(): Promise<() => Promise<void>> {
  const pb = await testPocketBase({ demo: true });
  const site = await startTestSite({ pocketBaseUrl: pb.url });
  process.env['E2E_SITE'] = site.url;
  process.env['E2E_POCKETBASE'] = pb.url;
  return async () => {
    await site.stop();
    await pb.remove();
  };
}
