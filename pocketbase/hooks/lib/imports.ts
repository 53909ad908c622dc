/** What `imports.pb.ts` calls. */
export { makeAwaitedSessions } from './import-sessions.ts';
export {
  forgetPreviews,
  overview,
  preview,
  refuseChange,
  run,
  sessions,
  undo,
  undoPreview,
} from './import-routes.ts';
