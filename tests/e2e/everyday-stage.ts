import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { DEMO_STAFF_ACCOUNT } from '../../pocketbase/demo/staff.ts';
import { testAccounts } from '../support/processes.ts';
import type { World } from '../support/world.ts';
import type { EverydayDemo } from './everyday-demo.ts';
import { shownWords } from './everyday-words.ts';

/** What a picture shows: one page from the first of these to the last, with a ring around what is pressed. */
export interface Shot {
  readonly show: readonly Locator[];
  readonly ring?: Locator;
}

/** Does what a person does, counts it, and notes what stood on the screen meanwhile. */
export interface Hands {
  press(what: Locator): Promise<void>;
  type(what: Locator, text: string): Promise<void>;
  choose(what: Locator, option: string): Promise<void>;
  tick(what: Locator): Promise<void>;
}

/** One task on its way, as the guide tells it. */
export interface Stage extends Hands {
  readonly world: World;
  readonly demo: EverydayDemo;
  /** A phone, signed in to the staff pages. */
  readonly phone: Page;
  /** A computer, signed in to the admin. */
  readonly desk: Page;
  /** Waits until families can read a text on a public page, or no longer, at most a second. */
  familiesRead(path: string, text: string, isThere?: boolean): Promise<void>;
  picture(name: string, shot: Shot): Promise<void>;
}

export interface Performance {
  /** How many clicks, choices and typed fields the task took. */
  readonly actions: number;
  /** Everything that stood on the screen, as `shownWords` gives it. */
  readonly words: ReadonlySet<string>;
}

/** The two screens of the guide. */
export interface Screens {
  readonly phone: Page;
  readonly desk: Page;
}

const SCREEN = { locale: 'sv-SE', timezoneId: 'Europe/Stockholm', colorScheme: 'light' } as const;

/** Milliseconds until something that does not come is missed. */
const LONGEST_WAIT = 10_000;

/** Opens a phone and a computer. @param scale pixels of a picture for each of the phone's */
export async function openScreens(browser: Browser, world: World, scale = 1): Promise<Screens> {
  const open = async (more: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> =>
    browser.newContext({ ...SCREEN, ...more });
  const phone = await open({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: scale,
    baseURL: world.site.url,
  });
  const desk = await open({ viewport: { width: 1280, height: 860 }, baseURL: world.pb.url });
  for (const one of [phone, desk]) one.setDefaultTimeout(LONGEST_WAIT);
  return { phone: await phone.newPage(), desk: await desk.newPage() };
}

const LOGIN = { email: DEMO_STAFF_ACCOUNT.email, password: testAccounts.adminPassword };

/** Signs in where a page asks for it. */
export async function signInOn(hands: Hands, page: Page): Promise<void> {
  await hands.type(page.getByLabel('E-post'), LOGIN.email);
  await hands.type(page.getByRole('textbox', { name: 'Lösenord' }), LOGIN.password);
  await hands.press(page.getByRole('button', { name: 'Logga in' }));
}

/** Runs one task. @param picture what is done where the guide has a picture */
export async function perform(
  run: (stage: Stage) => Promise<void>,
  world: World,
  demo: EverydayDemo,
  screens: Screens,
  picture: (name: string, shot: Shot) => Promise<void>,
): Promise<Performance> {
  const words = new Set<string>();
  let actions = 0;
  const see = async (page: Page): Promise<void> => {
    for (const word of await shownWords(page)) words.add(word);
  };
  const act = async (what: Locator, how: () => Promise<unknown>): Promise<void> => {
    await what.waitFor();
    await see(what.page());
    actions += 1;
    await how();
  };
  await run({
    world,
    demo,
    ...screens,
    press: (what) => act(what, () => what.click()),
    type: (what, text) => act(what, () => what.fill(text)),
    choose: (what, option) => act(what, () => what.selectOption(option)),
    tick: (what) => act(what, () => what.check()),
    familiesRead: (path, text, isThere = true) =>
      expect
        .poll(async () => (await world.page(path)).html.includes(text), {
          message: `${path} ${isThere ? 'says' : 'no longer says'} "${text}"`,
          timeout: 1000,
          intervals: [20],
        })
        .toBe(isThere),
    picture: async (name, shot) => {
      for (const one of shot.show) await expect(one).toBeVisible();
      if (shot.ring) await expect(shot.ring).toBeVisible();
      await picture(name, shot);
    },
  });
  for (const page of [screens.phone, screens.desk]) if (page.url() !== 'about:blank') await see(page);
  return { actions, words };
}
