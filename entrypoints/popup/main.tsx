import { render } from 'preact';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import type { PopupServices } from '../../components/popup/page-state.ts';
import {
  activeTab,
  hasHosts,
  interfaceLanguage,
  openOptions,
  openTab,
  requestHosts,
  syncStore,
} from '../../lib/browser.ts';
import './style.css';

const query = new URLSearchParams(location.search);

const services: PopupServices = {
  settings: syncStore,
  browserLanguage: interfaceLanguage(),
  loadBundle: () =>
    Promise.resolve({
      event: '',
      outlets: [],
      speakers: [],
      occasions: [],
      topics: [],
      statements: [],
      articles: [],
    }),
  tab: activeTab,
  focus: () => Promise.resolve(query.get('statement')),
  askPage: () => Promise.resolve(null),
  checkPage: () => Promise.resolve(null),
  hasHosts,
  requestHosts,
  openCoverage: (statement) =>
    void openTab(`/coverage.html${statement === null ? '' : `?statement=${statement}`}`),
  openOptions: () => void openOptions(),
  showOnPage: () => undefined,
};

const root = document.getElementById('app');
if (root) render(<PopupApp services={services} />, root);
