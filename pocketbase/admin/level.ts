import { replace } from './attempt.ts';

/** Whether an owner is signed in; everybody else, also without a level, is staff. Hiding is for calm, the hooks are for safety. */
export const isOwner = (): boolean => app.store.superuser?.role === 'owner';

/** Staff sign in with a password only: what else there may be is the owners', and the server refuses to list it. */
export function askForLess(): void {
  replace(app.store, 'loadOAuth2Providers', (original) => () => (isOwner() ? original() : Promise.resolve()));
}

/** Lets the style sheet hide what the level and the open list have no use for. */
export function markLevel(): void {
  watch(
    () => [isOwner(), app.store.activeCollection?.name],
    () => {
      document.documentElement.dataset['tryggLevel'] = isOwner() ? 'owner' : 'staff';
    },
  );
}
