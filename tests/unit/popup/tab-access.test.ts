import { expect, test } from 'vitest';
import { accessTo } from '../../../lib/popup/tab-access.ts';

test.each([
  ['https://news.example/a?b#c', { kind: 'open', host: 'news.example', origin: '*://news.example/*' }],
  ['http://news.example:8080/', { kind: 'open', host: 'news.example', origin: '*://news.example/*' }],
  ['file:///saved/a.html', { kind: 'open', host: '', origin: 'file:///*' }],
  ['https://news.example/a.PDF', { kind: 'closed' }],
  ['file:///a.pdf', { kind: 'closed' }],
  ['file:///saved/SCAN.PDF', { kind: 'closed' }],
  ['https://addons.mozilla.org/x', { kind: 'closed' }],
  ['https://chrome.google.com/webstore/x', { kind: 'closed' }],
  [
    'https://chrome.google.com/intl/ko/',
    { kind: 'open', host: 'chrome.google.com', origin: '*://chrome.google.com/*' },
  ],
  ['https://chromewebstore.google.com/', { kind: 'closed' }],
  ['chrome://extensions', { kind: 'closed' }],
  ['about:blank', { kind: 'closed' }],
  ['', { kind: 'closed' }],
])('what may be read at %s', (address, expected) => {
  expect(accessTo(address)).toEqual(expected);
});
