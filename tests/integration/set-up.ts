import { beforeEach } from 'vitest';
import { awayFromMidnight, longestWait } from '../support/away-from-midnight.ts';

beforeEach(awayFromMidnight, 2 * longestWait);
