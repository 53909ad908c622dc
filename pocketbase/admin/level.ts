/** Whether an owner is signed in; everybody else, also without a level, is staff. Hiding is for calm, the hooks are for safety. */
export const isOwner = (): boolean => app.store.superuser?.role === 'owner';

/** Lets the style sheet hide what the level and the open list have no use for. */
export function markLevel(): void {
  watch(
    () => [isOwner(), app.store.activeCollection?.name],
    () => {
      document.documentElement.dataset['tryggLevel'] = isOwner() ? 'owner' : 'staff';
    },
  );
}
