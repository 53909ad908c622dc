import type { Plugin } from 'vite';

/**
 * Leaves of fuse.js what the search uses, the matcher of two words (`Fuse.match`): the class around it keeps and ranks
 * lists, and a class is bundled whole. That is more than half of it, 3.7 kB compressed for everyone who searches.
 */
export function onlyFuseMatch(): Plugin {
  return {
    name: 'only-fuse-match',
    transform: {
      filter: { id: /\/fuse\.js\/dist\/fuse\.basic\.mjs$/ },
      handler(code) {
        const match = /\nFuse\.match = (function[^]*?\n\});/.exec(code)?.[1];
        const begin = code.indexOf('\nFuse.version = ');
        if (!match || begin < 0)
          throw new Error('This fuse.js is not written as scripts/build/fuse-match.ts expects');
        return { code: `${code.slice(0, begin)}\nexport default { match: ${match} };\n`, map: null };
      },
    },
  };
}
