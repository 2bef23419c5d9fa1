import { defineConfig } from 'vitest/config';
import { citationPlugin } from './scripts/build/citation-plugin.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [citationPlugin()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Goes through Vite as in the build, so that the plugin can stand in for its core.
          server: { deps: { inline: [/@citation-js/] } },
          restoreMocks: true,
          // Property tests take a second alone, and many on a loaded machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Saved articles are nobody's to pass on: who has them names their folder.
          exclude: process.env.CROSSQUOTE_PAGES ? [] : ['tests/browser/source-pages.test.ts'],
          // A browser starts in two seconds on a good day; on a loaded machine it may take many.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 8000 } },
          // Each file starts a browser of its own, and each browser takes a core.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'packages',
          include: ['tests/packages/**/*.test.ts'],
          // Installs every package into an empty folder and builds there.
          testTimeout: 60_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
