import { createFormGuard, type FormGuard } from '../signup/form-guard.ts';
import type { SiteEnvironment } from './environment.ts';
import type { Log } from './log.ts';
import { createPublicLimits, type PublicLimits } from './visitor-limits.ts';
import { createVisitors, type Visitors } from './visitor.ts';

/** What keeps those away who would use the site for something else than it is for. */
export interface Protection {
  readonly visitors: Visitors;
  readonly limits: PublicLimits;
  readonly formGuard: FormGuard;
}

export type ProtectionSettings = Pick<
  SiteEnvironment,
  'trustedProxies' | 'limits' | 'signupSecret' | 'formMinimum'
>;

export function createProtection(settings: ProtectionSettings, log: Log): Protection {
  const visitors = createVisitors(settings.trustedProxies);
  return {
    visitors,
    limits: createPublicLimits({
      most: settings.limits,
      // A proxy that does not say for whom it asks makes all its visitors one: the operator must see that.
      onReached: (kind, address) =>
        log.warn('limit reached', { kind, by: visitors.isProxy(address) ? 'a proxy' : 'a visitor' }),
    }),
    formGuard: createFormGuard({ secret: settings.signupSecret, minimum: settings.formMinimum }),
  };
}
