import { RETENTION_SETTINGS } from '../../../src/domain/retention.ts';

/** PocketBase's own log is a log like any other: it may hold visitors' addresses, and is not kept longer. */
export function refuseLongLogs(settings: core.Settings | undefined): void {
  const { most } = RETENTION_SETTINGS.log;
  if ((settings?.logs.maxDays ?? 0) > most) {
    throw new BadRequestError(
      `Loggen får sparas i högst ${most} dagar. Skriv ett mindre tal vid "logs retention".`,
    );
  }
}
