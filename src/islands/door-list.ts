/** The list at the door as the browser holds it: what the server has said, and what still waits here. */
import { attendanceOf, doorNumbers, EXPECTED, type Tick } from '../domain/attendance.ts';
import type { DoorAnswer } from '../domain/door-answers.ts';
import { childText, door as words } from '../i18n/sv/staff-door.ts';
import { isShown } from '../staff/door-buttons.ts';
import { waiting } from './kept-ticks.ts';

export interface DoorListView {
  /** Shows a tick at once. */
  add(tick: Tick): void;
  /** Takes over what the server has, from this phone and others. */
  take(answer: DoorAnswer): void;
  draw(): void;
  /** Empty for who is not on the list. */
  nameOf(signup: string): string;
  /** Keeps the keyboard where it was, when the pressed button has gone. */
  focusOn(button: HTMLButtonElement): void;
}

export function createDoorList(page: HTMLElement): DoorListView {
  const session = page.dataset['door'] ?? '';
  const rows = [...page.querySelectorAll<HTMLElement>('[data-signup]')];
  const placed = rows
    .filter((row) => row.dataset['placed'] !== undefined)
    .map((row) => row.dataset['signup'] ?? '');
  const counter = page.querySelector<HTMLElement>('[data-drop-in]');
  let known = new Map(ticksOnPage().map((tick) => [tick.id, tick]));

  function ticksOnPage(): Tick[] {
    const ofRows = rows.flatMap((row) => {
      const made = JSON.parse(row.dataset['ticks'] ?? '[]') as [string, Tick['kind'], number][];
      const signup = row.dataset['signup'] ?? '';
      return made.map(([id, kind, at]): Tick => ({ id, signup, kind, count: 0, at }));
    });
    const counts = JSON.parse(counter?.dataset['dropIn'] ?? '[]') as [string, number, number][];
    return [
      ...ofRows,
      ...counts.map(([id, count, at]): Tick => ({ id, signup: '', kind: 'drop_in', count, at })),
    ];
  }

  function draw(): void {
    const here = waiting().filter((kept) => kept.session === session);
    const attendance = attendanceOf([...known.values(), ...here.map(({ tick }) => tick)]);
    for (const row of rows) {
      const child = attendance.children.get(row.dataset['signup'] ?? '') ?? EXPECTED;
      row.dataset['state'] = child.state;
      const said = row.querySelector('[data-said]');
      if (said) said.textContent = childText(child);
      for (const button of row.querySelectorAll<HTMLElement>('[data-when]')) {
        button.hidden = !isShown(button.dataset['when'] ?? '', child);
      }
    }
    const { inside, left } = doorNumbers(placed, attendance);
    const numbers = page.querySelector('[data-door-numbers]');
    if (numbers) numbers.textContent = words.numbers(inside, placed.length, left);
    const number = counter?.querySelector('[data-drop-in-number]');
    if (number) number.textContent = String(attendance.dropIn);
    const fewer = counter?.querySelector<HTMLElement>('[data-count="-1"]');
    if (fewer) fewer.hidden = attendance.dropIn === 0;
  }

  search(page, rows);
  draw();
  return {
    add(tick) {
      known.set(tick.id, tick);
      draw();
    },
    take({ ticks, refused, listKey }) {
      // What is neither stored nor waiting any more was refused.
      const gone = new Set(refused.map(({ id }) => id));
      const waits = new Set(waiting().map(({ tick }) => tick.id));
      const unsent = [...known.values()].filter(({ id }) => waits.has(id) && !gone.has(id));
      known = new Map([...unsent, ...ticks].map((tick) => [tick.id, tick]));
      const changed = page.querySelector<HTMLElement>('[data-list-changed]');
      if (changed) changed.hidden = listKey === '' || listKey === page.dataset['listKey'];
      draw();
    },
    draw,
    nameOf: (signup) => rows.find((row) => row.dataset['signup'] === signup)?.dataset['name'] ?? '',
    focusOn(button) {
      if (!button.hidden) return;
      const next = button.closest('form')?.querySelector<HTMLElement>('button[data-when]:not([hidden])');
      next?.focus();
    },
  };
}

/** Finds a name in a long list; it needs this script, so it is shown by it. */
function search(page: HTMLElement, rows: readonly HTMLElement[]): void {
  const box = page.querySelector<HTMLElement>('[data-door-search]');
  const field = box?.querySelector('input');
  if (!box || !field) return;
  box.hidden = false;
  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLocaleLowerCase('sv');
    for (const row of rows) {
      row.hidden = !(row.dataset['name'] ?? '').toLocaleLowerCase('sv').includes(wanted);
    }
  });
}
