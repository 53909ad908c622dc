/** The seam between this server and what renders pages. */

/** One request as the renderer may see it: already checked, its body whole. */
export interface PageRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: Buffer;
}

export interface RenderedPage {
  readonly status: number;
  /** Names in lower case; a name may come more than once. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** Renders one page. Rejects when it could not be rendered at all. */
export type Render = (request: PageRequest, locals: App.Locals) => Promise<RenderedPage>;

/** The value of a header, or undefined; of several with the same name the first. */
export function headerOf(page: RenderedPage, name: string): string | undefined {
  return page.headers.find(([found]) => found === name)?.[1];
}
