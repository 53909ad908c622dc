// Holds the lock on the data folder given as the first argument until it is ended.
import { lockDataFolder } from '../../scripts/start/run-lock.ts';

await lockDataFolder(process.argv[2] ?? '');
process.send?.('locked');
setInterval(() => {}, 1000);
