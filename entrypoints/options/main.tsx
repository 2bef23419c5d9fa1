import standing from 'virtual:crossquote/hosts';
import { render } from 'preact';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import type { OptionsServices } from '../../components/options/services.ts';
import { grantedHosts, watchHosts } from '../../lib/access/permissions.ts';
import { popupShortcut, shortcutSettings } from '../../lib/access/shortcuts.ts';
import { interfaceLanguage, removeHosts, requestHosts, syncStore } from '../../lib/browser.ts';
import './style.css';

const services: OptionsServices = {
  settings: syncStore,
  browserLanguage: interfaceLanguage(),
  standing,
  grantedHosts,
  watchHosts,
  requestHosts,
  removeHosts,
  popupShortcut,
  shortcutSettings: shortcutSettings(),
};

const root = document.getElementById('app');
if (root) render(<OptionsApp services={services} />, root);
