import type { RunningServer } from '../../scripts/child.ts';
import { formKey } from './form-key.ts';
import { testPocketBase, type PocketBaseWithRoles } from './pocketbase.ts';
import { startTestSite, type TestPocketBaseOptions, type TestSiteOptions } from './processes.ts';

/** A real PocketBase and the built site in front of it. */
export interface World {
  readonly pb: PocketBaseWithRoles;
  readonly site: RunningServer;
  /** Fetches a page of the site; redirects are not followed. */
  page(path: string, init?: RequestInit): Promise<Page>;
  /** Posts a form as a browser on the site would. */
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Record<string, string>,
  ): Promise<Page>;
  stop(): Promise<void>;
}

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
}

export async function startWorld(
  options: {
    demo?: boolean;
    pocketBase?: TestPocketBaseOptions;
    site?: Partial<TestSiteOptions>;
  } = {},
): Promise<World> {
  const pb = await testPocketBase({ demo: options.demo ?? false, ...options.pocketBase });
  const site = await startTestSite({ pocketBaseUrl: pb.url, ...options.site }).catch(
    async (error: unknown) => {
      await pb.remove();
      throw error;
    },
  );
  return {
    pb,
    site,
    ...visitorOf(site.url),
    stop: async () => {
      await site.stop();
      await pb.remove();
    },
  };
}

/** The two ways in which a browser talks to the site. */
export function visitorOf(url: string): Pick<World, 'page' | 'post'> {
  const page = async (path: string, init: RequestInit = {}): Promise<Page> => {
    const response = await fetch(url + path, { redirect: 'manual', ...init });
    return { status: response.status, headers: response.headers, html: await response.text() };
  };
  return {
    page,
    post: (path, fields, headers = {}) =>
      page(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { Origin: url, ...headers },
      }),
  };
}

/** Asks again and again until the answer is right; fails with the last one when it is not in time. */
export async function eventually<T>(
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean,
  withinMs: number,
): Promise<T> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (performance.now() > deadline) {
      throw new Error(`Not within ${withinMs} ms; last: ${JSON.stringify(answer).slice(0, 2000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** A form that can be sent as it is. */
export const GOOD_FORM = {
  form_key: formKey(),
  first_name: 'Alva',
  school_year: '5',
  guardian_name: 'Kim Lind',
  guardian_phone: '070-174 06 61',
  guardian_email: 'kim@example.se',
};
