import { defineConfig } from 'wxt';
import { standingHosts } from './lib/seeds/standing-hosts.ts';
import { cataloguePlugin } from './scripts/build/catalogue-plugin.ts';
import { chunksPlugin } from './scripts/build/chunks-plugin.ts';
import { citationPlugin } from './scripts/build/citation-plugin.ts';
import { seedsPlugin } from './scripts/build/seeds-plugin.ts';
import { loadSeeds } from './scripts/seeds/load-seeds.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    build: {
      // Both browsers preload modules themselves; the polyfill for older ones would send requests.
      modulePreload: { polyfill: false },
      // The oldest versions that the manifest allows: they have light-dark().
      cssTarget: ['chrome123', 'firefox140'],
    },
    plugins: [chunksPlugin(), seedsPlugin(), cataloguePlugin(), citationPlugin()],
  }),
  // What Mozilla's reviewers need to rebuild the package and try it; a test proves that it is enough.
  zip: {
    includeSources: [
      '{assets,components,entrypoints,lib,public,scripts,seeds}/**/*',
      'tests/pages/samples/**/*',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      '{README,CHANGELOG,THREATS}.md',
      'LICENSE',
    ],
  },
  manifest: async ({ browser }) => {
    const hosts = standingHosts(await loadSeeds());
    return {
      name: '__MSG_extName__',
      description: '__MSG_extDescription__',
      default_locale: 'en',
      permissions: ['activeTab', 'scripting', 'storage'],
      host_permissions: hosts,
      optional_host_permissions: ['*://*/*'],
      content_scripts: [
        {
          matches: hosts,
          js: ['gate.js'],
          run_at: 'document_idle',
          all_frames: true,
          // Includes frames that a page of these hosts has written itself.
          match_origin_as_fallback: true,
        },
      ],
      commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } } },
      action: { default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
      },
      minimum_chrome_version: '123',
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'crossquote@crossquote.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
              gecko_android: { strict_min_version: '142.0' },
            },
          }
        : {}),
    };
  },
});
