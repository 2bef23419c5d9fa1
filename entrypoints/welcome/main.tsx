import bundle from 'virtual:crossquote/bundle';
import standing from 'virtual:crossquote/hosts';
import { render } from 'preact';
import type { WelcomeServices } from '../../components/welcome/services.ts';
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import { popupShortcut } from '../../lib/access/shortcuts.ts';
import {
  hasHosts,
  interfaceLanguage,
  openOptions,
  openOwnPage,
  requestHosts,
  syncStore,
} from '../../lib/browser.ts';
import { coveragePage } from '../../lib/coverage/coverage-page.ts';
import './style.css';

const services: WelcomeServices = {
  settings: syncStore,
  browserLanguage: interfaceLanguage(),
  loadBundle: () => Promise.resolve(bundle),
  standing,
  hasHosts,
  requestHosts,
  popupShortcut,
  openCoverage: (statement) => void openOwnPage(coveragePage(statement)),
  openOptions: () => void openOptions(),
};

const root = document.getElementById('app');
if (root) render(<WelcomeApp services={services} />, root);
