import { readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageRequest, Render, RenderedPage } from './render.ts';

/** The handler that @astrojs/node exports from the built entry in middleware mode. */
export type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
  locals: App.Locals,
) => Promise<void> | void;

/** @param build folder of the built site, with `client` and `server`. */
export async function loadAstroHandler(build: string): Promise<AstroHandler> {
  // React chooses its build by this when it is first loaded; the one for development renders several times slower.
  process.env['NODE_ENV'] = 'production';
  const server = path.join(build, 'server');
  // Pages are loaded when they are first asked for; a folder built anew meanwhile would have taken theirs away.
  for (const file of await readdir(server, { recursive: true })) {
    if (file.endsWith('.mjs')) await import(pathToFileURL(path.join(server, file)).href);
  }
  const entry = pathToFileURL(path.join(server, 'entry.mjs')).href;
  const { handler } = (await import(entry)) as { handler: AstroHandler };
  return handler;
}

type OutgoingHeaders = Record<string, string | string[] | number | undefined>;

function headerList(headers: OutgoingHeaders): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const values = Array.isArray(value) ? value : [String(value)];
    return values.map((one): [string, string] => [name.toLowerCase(), one]);
  });
}

/** Stands where the adapter expects Node's response, and keeps what it writes. */
class RecordedResponse {
  statusCode = 200;
  statusMessage = '';
  headersSent = false;
  readonly finished: Promise<RenderedPage>;
  #headers: [string, string][] = [];
  #chunks: Buffer[] = [];
  #resolve: (page: RenderedPage) => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;

  constructor() {
    this.finished = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  writeHead(status: number, headers: OutgoingHeaders | string = {}): this {
    this.statusCode = status;
    if (typeof headers === 'object') this.#headers = headerList(headers);
    this.headersSent = true;
    return this;
  }

  write(chunk: Uint8Array | string, written?: () => void): boolean {
    this.#chunks.push(
      typeof chunk === 'string'
        ? Buffer.from(chunk)
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength),
    );
    written?.();
    return true;
  }

  end(chunk?: Uint8Array | string): this {
    if (chunk !== undefined) this.write(chunk);
    const [only] = this.#chunks;
    const body = this.#chunks.length === 1 && only ? only : Buffer.concat(this.#chunks);
    this.#resolve({ status: this.statusCode, headers: this.#headers, body });
    return this;
  }

  /** The adapter gives up in the middle of a page. */
  destroy(error?: Error): this {
    this.#reject(error ?? new Error('The page broke off while it was rendered'));
    return this;
  }

  on(): this {
    return this;
  }

  off(): this {
    return this;
  }
}

/**
 * Renders through the built Astro app. Astro sees the site's own origin whatever the visitor's Host header said, and
 * never the visitor's socket: one visitor leaving does not cancel a page that others wait for.
 * @param prefix where the pages of this build begin
 */
export function createAstroRenderer(handler: AstroHandler, siteUrl: URL, prefix = ''): Render {
  const socket = { encrypted: siteUrl.protocol === 'https:' };

  async function ask(request: PageRequest, locals: App.Locals): Promise<RenderedPage | undefined> {
    const recorded = new RecordedResponse();
    const incoming = {
      method: request.method,
      url: request.url,
      headers: { ...request.headers, host: siteUrl.host },
      body: request.body,
      socket,
      once: () => undefined,
    };
    let found = true;
    const notFound = (): void => void (found = false);
    await handler(
      incoming as unknown as IncomingMessage,
      recorded as unknown as ServerResponse,
      notFound,
      locals,
    );
    return found ? recorded.finished : undefined;
  }

  return async (request, locals) => {
    const page =
      (await ask(request, locals)) ??
      (await ask({ ...request, method: 'GET', url: `${prefix}/404` }, locals));
    return page ?? { status: 404, headers: [], body: Buffer.alloc(0) };
  };
}
