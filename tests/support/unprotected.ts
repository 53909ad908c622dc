import { createLog } from '../../src/server/log.ts';
import { createProtection, type Protection, type ProtectionSettings } from '../../src/server/protection.ts';
import { LOOPBACK } from '../../src/server/visitor.ts';

/** No limits and no least time, but for what is given. */
export function unprotected({
  limits,
  ...settings
}: Partial<Omit<ProtectionSettings, 'limits'>> & {
  limits?: Partial<ProtectionSettings['limits']>;
} = {}): Protection {
  return createProtection(
    {
      trustedProxies: LOOPBACK,
      limits: { signup: 0, answer: 0, code_request: 0, code_try: 0, page_report: 0, search: 0, ...limits },
      signupSecret: 'secret',
      formMinimum: 0,
      ...settings,
    },
    createLog(() => undefined),
  );
}
