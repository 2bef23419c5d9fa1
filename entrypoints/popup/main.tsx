import bundle from 'virtual:crossquote/bundle';
import { render } from 'preact';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import type { PopupServices } from '../../components/popup/services.ts';
import {
  activeTab,
  hasHosts,
  interfaceLanguage,
  openOptions,
  openOwnPage,
  requestHosts,
  syncStore,
  tabById,
  watchTab,
} from '../../lib/browser.ts';
import { coveragePage } from '../../lib/coverage/coverage-page.ts';
import { askPage, checkPage, showOnPage } from '../../lib/popup/ask-page.ts';
import './style.css';

const query = new URLSearchParams(location.search);
const tabAsked = query.get('tab');
const closeWhenDone = (done: Promise<void>): void => void done.then(() => window.close());

const services: PopupServices = {
  settings: syncStore,
  browserLanguage: interfaceLanguage(),
  // Imported statically: loaded on demand, it would arrive later.
  loadBundle: () => Promise.resolve(bundle),
  // Opened as a page, the popup is told which tab it is about; as a popup it is about the active one.
  tab: () => (tabAsked === null ? activeTab() : tabById(Number(tabAsked))),
  watchTab,
  // The address names the statement that the popup is opened on.
  focus: query.get('statement'),
  askPage,
  checkPage,
  hasHosts,
  requestHosts,
  openCoverage: (statement) => closeWhenDone(openOwnPage(coveragePage(statement))),
  openOptions: () => closeWhenDone(openOptions()),
  showOnPage: (tab, statement) => closeWhenDone(showOnPage(tab, statement)),
};

const root = document.getElementById('app');
if (root) render(<PopupApp services={services} />, root);
