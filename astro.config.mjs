// @ts-check
import node from '@astrojs/node';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'server',
  outDir: './dist/site',
  trailingSlash: 'never',
  compressHTML: true,
  adapter: node({ mode: 'middleware', bodySizeLimit: 256 * 1024 }),
  integrations: [react()],
  session: false,
  // No page shows source code, and the highlighter's inline styles would break the content security policy.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', assets: '_assets' },
  // The server around Astro checks the origin of every POST itself, to answer in Swedish (src/server/).
  security: {
    checkOrigin: false,
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
});
