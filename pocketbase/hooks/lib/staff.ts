/** The staff routes, as `staff.pb.ts` calls them; each is bound to superusers where it is registered. */
export { close, previewClosure } from './staff-closures.ts';
export { exportAttendance } from './staff-attendance.ts';
export { confirmFacts, notePhoned } from './staff-confirmations.ts';
export { setHeldPlaces } from './staff-held-places.ts';
export { moveSession, previewMove } from './staff-move.ts';
export { erasing } from './staff-erasing.ts';
export { gaps } from './staff-gaps.ts';
export { choices, overview } from './staff-overview.ts';
export { exportParticipants } from './staff-participants.ts';
export { statistics } from './staff-statistics.ts';
export { addShift, day, restoreSession, setShiftStatus, viewSession } from './staff-session.ts';
