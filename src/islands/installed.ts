import { OFFLINE_CHOICE_KEY, SERVICE_WORKER } from '../saved/offline-names.ts';

/** Who installs the site wants it at hand, also without network: keeps pages then, unless the visitor has said no. */
export function keepWhenInstalled(): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const keep = async () => {
    if (localStorage.getItem(OFFLINE_CHOICE_KEY) !== 'no')
      await serviceWorker.register(`${SERVICE_WORKER}?lang=${document.documentElement.lang}`);
  };
  const tryToKeep = () => void keep().catch(() => undefined);
  addEventListener('appinstalled', tryToKeep);
  if (matchMedia('(display-mode: standalone)').matches && !serviceWorker.controller) tryToKeep();
}
