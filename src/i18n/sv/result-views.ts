/** Words of the ways to show what a search found: list, week and map, and the order of the list. */
import { NBSP } from './numbers.ts';

const METRES_PER_KM = 1000;

/** "300 m", "1,2 km", "12 km": as exact as anyone walks or rides. */
export function distance(metres: number): string {
  if (metres < 950) return `${Math.max(50, Math.round(metres / 50) * 50)}${NBSP}m`;
  const km = metres / METRES_PER_KM;
  return `${km < 9.95 ? km.toFixed(1).replace('.', ',') : Math.round(km)}${NBSP}km`;
}

export const resultViews = {
  label: 'Visa som',
  list: 'Lista',
  week: 'Vecka',
  map: 'Karta',
  order: 'Ordning',
  soonest: 'Snarast',
  best: 'Bästa träff',
  nearest: 'Närmast',
  byName: 'Namn A–Ö',
  near: {
    button: 'Använd min plats',
    /** Before the visitor has let the browser tell where it is. */
    unasked:
      'Avståndet räknas ut här i din webbläsare. Din plats skickas aldrig och sparas inte. Tills vidare kommer det som börjar snarast först.',
    needsScript: 'Det går bara med JavaScript påslaget.',
    asking: 'Väntar på din plats. Webbläsaren frågar kanske om du tillåter det.',
    known: 'Närmast dig först, fågelvägen. Din plats är kvar i din webbläsare.',
    refused:
      'Webbläsaren fick inte visa var du är, så det som börjar snarast kommer först. Tillåt plats för sidan i webbläsarens inställningar och tryck igen, eller välj din ort bland filtren.',
    failed:
      'Det gick inte att se var du är just nu, så det som börjar snarast kommer först. Prova igen om en stund, eller välj din ort bland filtren.',
    unsupported: 'Din webbläsare kan inte visa var du är. Välj din ort bland filtren i stället.',
  },
};
