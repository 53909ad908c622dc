import { announceOnce } from './content-topic.ts';
import { findRecords, selectRows } from './read.ts';
import { refuseDelete } from './refuse.ts';
import { saveInTransaction } from './transactions.ts';

/** A schedule goes with its coming sessions; one that families signed up for is ended, not removed. */
export function deleteSchedule(e: core.RecordEvent): void {
  announceOnce(e.app, () => {
    saveInTransaction(e, {
      before: (app, schedule) => {
        if (hasSignups(app, schedule.id)) {
          refuseDelete('Det finns anmälningar. Skriv en sista dag i schemat i stället för att ta bort det.');
        }
        if (hasHeldPlaces(app, schedule.id)) {
          refuseDelete(
            'Platser hålls utan namn. Hör av er till den som har dem och släpp platserna först, eller skriv en sista dag i schemat.',
          );
        }
        for (const session of findRecords(app, 'sessions', 'schedule = {:id}', { id: schedule.id })) {
          app.delete(session);
        }
      },
    });
  });
}

export function deleteSession(e: core.RecordEvent): void {
  const used = e.record && countOf(e.app, 'signups WHERE session = {:id}', e.record.id) > 0;
  if (used) refuseDelete('Det finns anmälningar till tillfället. Ställ in det i stället: välj cancelled.');
  if (e.record && countOf(e.app, 'door_ticks WHERE session = {:id}', e.record.id) > 0) {
    refuseDelete(
      'Det finns avprickningar från tillfället, och antalet ska finnas kvar. Låt tillfället ligga.',
    );
  }
  // Nobody but staff knows whose place it is, so nobody else could tell them.
  if (e.record && countOf(e.app, 'held_places WHERE session = {:id}', e.record.id) > 0) {
    refuseDelete(
      'Platser hålls utan namn vid tillfället. Hör av er till den som har dem och släpp platserna först, eller ställ in det: välj cancelled.',
    );
  }
  e.next();
}

/** A generated session would come back the next night, so staff cancel it instead. */
export function deleteSessionByRequest(e: core.RecordRequestEvent): void {
  if (e.record?.getString('schedule')) {
    refuseDelete(
      'Tillfället kommer från ett schema. Ställ in det i stället: välj cancelled och skriv varför.',
    );
  }
  e.next();
}

export function deleteActivity(e: core.RecordEvent): void {
  const id = e.record?.id ?? '';
  const used = countOf(e.app, 'sessions WHERE activity = {:id}', id);
  if (used > 0 || countOf(e.app, 'schedules WHERE activity = {:id}', id) > 0) {
    refuseDelete('Aktiviteten har tider. Välj archived i stället för att ta bort den.');
  }
  e.next();
}

export function deleteVenue(e: core.RecordEvent): void {
  const id = e.record?.id ?? '';
  if (
    countOf(e.app, 'sessions WHERE venue = {:id}', id) + countOf(e.app, 'schedules WHERE venue = {:id}', id) >
    0
  ) {
    refuseDelete('Stället används av tider. Välj archived i stället för att ta bort det.');
  }
  e.next();
}

function hasSignups(app: core.App, schedule: string): boolean {
  return (
    countOf(app, 'signups WHERE schedule = {:id}', schedule) > 0 ||
    countOf(app, 'signups u JOIN sessions s ON s.id = u.session WHERE s.schedule = {:id}', schedule) > 0
  );
}

function hasHeldPlaces(app: core.App, schedule: string): boolean {
  return (
    countOf(app, 'held_places WHERE schedule = {:id}', schedule) > 0 ||
    countOf(app, 'held_places h JOIN sessions s ON s.id = h.session WHERE s.schedule = {:id}', schedule) > 0
  );
}

function countOf(app: core.App, from: string, id: string): number {
  return selectRows(app, { found: 0 }, `SELECT COUNT(*) AS found FROM ${from}`, { id })[0]?.found ?? 0;
}
