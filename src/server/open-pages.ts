import path from 'node:path';
import { LANGUAGES, splitLanguage } from '../i18n/languages.ts';
import { createAstroRenderer, loadAstroHandler } from './astro-renderer.ts';
import type { Render } from './render.ts';
import { createStaticFiles, type StaticFiles } from './static-files.ts';

/** The built site in all its languages. */
export interface Pages {
  readonly render: Render;
  readonly staticFiles: StaticFiles;
}

/** @param builds the folder with one build for each language */
export async function openPages(builds: string, siteUrl: URL): Promise<Pages> {
  const renders = new Map<string, Render>();
  for (const { code, folder, prefix } of LANGUAGES) {
    const handler = await loadAstroHandler(path.join(builds, folder));
    renders.set(code, createAstroRenderer(handler, siteUrl, prefix));
  }
  const files = LANGUAGES.map(({ folder, prefix }) => ({
    folder: path.join(builds, folder, 'client'),
    prefix,
  }));
  return {
    render: (request, locals) => {
      const [pathname = ''] = request.url.split('?', 1);
      const { code } = splitLanguage(pathname).language;
      const render = renders.get(code);
      if (!render) throw new TypeError(`No page is built in ${code}`);
      return render(request, locals);
    },
    staticFiles: createStaticFiles(files, siteUrl.protocol === 'https:'),
  };
}
