import { makeOnce } from '../support/made-once.ts';

export default (): Promise<() => Promise<void>> => makeOnce({ demo: true });
