import { options, render } from 'preact';
import { CoverageApp } from '../../components/coverage/CoverageApp.tsx';
import type { AddressBar, CoverageServices, SavedFile } from '../../components/coverage/services.ts';
import { interfaceLanguage, syncStore } from '../../lib/browser.ts';
import './style.css';

const addressBar: AddressBar = {
  read: () => location.search,
  write(query, quietly) {
    const url = query === '?' ? location.pathname : query;
    if (quietly) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  },
  toTop: () => scrollTo(0, 0),
  watch(changed) {
    addEventListener('popstate', changed);
    return () => removeEventListener('popstate', changed);
  },
};

/** Hands a file to the reader as a download; nothing leaves the browser. */
function save({ name, type, text }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser may read the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Renders a change synchronously: the browser prints the page as it is when `beforeprint` returns. */
function atOnce(change: () => void): void {
  const before = options.debounceRendering;
  options.debounceRendering = (render) => render();
  change();
  if (before) options.debounceRendering = before;
  else delete options.debounceRendering;
}

const services: CoverageServices = {
  settings: syncStore,
  browserLanguage: interfaceLanguage(),
  loadBundle: async () => (await import('virtual:crossquote/bundle')).default,
  addressBar,
  save,
  print: () => window.print(),
  watchPrint(changed) {
    const begin = () => atOnce(() => changed(true));
    const end = () => changed(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  },
};

const root = document.getElementById('app');
if (root) render(<CoverageApp services={services} />, root);
