/** Who installs the site wants it at hand, also without network. */
export function keepWhenInstalled(): void {
  const keep = () =>
    void import('./offline-copy.ts').then(({ settleOfflineCopy }) => settleOfflineCopy({ installed: true }));
  addEventListener('appinstalled', keep);
  const isInstalled = matchMedia('(display-mode: standalone)').matches;
  if (isInstalled && navigator.serviceWorker && !navigator.serviceWorker.controller) keep();
}
