// @ts-check
import node from '@astrojs/node';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { onlyFuseMatch } from './scripts/build/fuse-match.ts';

// One build for each language (scripts/build/site.ts). Without a language, as in `astro dev`, it is Swedish.
const isEnglish = process.env['SITE_LANGUAGE'] === 'en';
const words = fileURLToPath(new URL(`./src/i18n/${isEnglish ? 'en' : 'sv'}/`, import.meta.url));

/** Small modules of the browser's scripts that more than one of them needs. */
const SHARED =
  /\/src\/(?:i18n\/(?:languages|[a-z]+\/(?:language|numbers|counts))|components\/phrase|islands\/(?:language-links|phrase-nodes)|paths)\.ts$/;

export default defineConfig({
  output: 'server',
  outDir: isEnglish ? './dist/site-en' : './dist/site',
  base: isEnglish ? '/en' : '/',
  // Icons and the like have one address for all languages.
  publicDir: isEnglish ? './public/en' : './public',
  trailingSlash: 'never',
  compressHTML: true,
  // Pages are sent whole: an error late in a page must become an error page, and the page cache needs the body anyway.
  adapter: node({ mode: 'middleware', bodySizeLimit: 256 * 1024, experimentalDisableStreaming: true }),
  integrations: [react({ experimentalDisableStreaming: true })],
  session: false,
  // No page shows source code, and the highlighter writes inline styles.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', assets: '_assets' },
  // The server around Astro sets the content security policy, and checks the origin of every POST to answer in Swedish
  // (src/server). The policy allows nothing inline, so no script may be put into a page.
  security: { checkOrigin: false },
  vite: {
    plugins: [onlyFuseMatch()],
    build: {
      assetsInlineLimit: 0,
      // A name that two scripts know is no file that visitors must fetch.
      rolldownOptions: { optimization: { inlineConst: { mode: 'all' } } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // What several scripts share is small: one file of it costs less than a request for each.
            output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } },
          },
        },
      },
    },
    resolve: { alias: [{ find: /^#words\//, replacement: words }] },
    // Both may be built at the same time.
    cacheDir: `./node_modules/.vite${isEnglish ? '-en' : ''}`,
  },
  logger: { entrypoint: './src/server/astro-log.ts' },
  devToolbar: { enabled: false },
});
