interface Wishes {
  readonly port: number | undefined;
  readonly extensionId: string;
  readonly uuid: string;
  readonly headless: boolean;
}

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Keeps Firefox quiet and off the network. */
const ALWAYS: Preferences = {
  // 0: any free port. Marionette itself sets the usual preferences for tests.
  'marionette.port': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'app.normandy.enabled': false,
  'browser.contentblocking.category': 'standard',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.translations.automaticallyPopup': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': '',
  'media.gmp-manager.chromium-update-url': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.http.speculative-parallel-limit': 0,
  'privacy.trackingprotection.enabled': false,
  'sidebar.verticalTabs': false,
  // Console messages of pages and extensions go to the standard output, where the harness reads them.
  'browser.dom.window.dump.enabled': true,
  'devtools.console.stdout.content': true,
};

/** The text of a profile's `user.js`. */
export function firefoxPreferences({ port, extensionId, uuid, headless }: Wishes): string {
  const all: Preferences = {
    ...ALWAYS,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    // Without a focused window, a popup would close at once.
    'ui.popup.disable_autohide': headless,
    ...(port === undefined ? {} : proxyTo(port)),
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  return `${lines.join('\n')}\n`;
}

function proxyTo(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
  };
}
