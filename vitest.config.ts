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
          // Transformed by Vite as in the build, so that the plugin can replace its core.
          server: { deps: { inline: [/@citation-js/] } },
          restoreMocks: true,
          // Property tests take a second alone, but many seconds on a loaded machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Saved articles may not be passed on: who has them names their folder in CROSSQUOTE_PAGES.
          exclude: process.env.CROSSQUOTE_PAGES ? [] : ['tests/browser/source-pages.test.ts'],
          // A browser starts in two seconds, but takes many more on a loaded machine.
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
