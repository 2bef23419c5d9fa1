import { PassThrough } from 'node:stream';
import { createElement } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import type { PageAnswer, PageSource } from '../../../scripts/serve/page-server.ts';
import { ReactArticle } from './apps/react-article.ts';
import { VueArticle } from './apps/vue-article.ts';
import { ARTICLE_HTML, PARAGRAPHS, pageOf, QUOTATIONS } from './article.ts';
import type { Hosts } from './build-hosts.ts';
import { clobbered, NEEDED } from './clobbered.ts';

/** Origin of all pages. */
export const HOST = 'https://hosts.example';

const script = (code: string): string => `<script>${code}</script>`;
const app = (name: string): string => `<script src="/${name}.js"></script>`;
/** A container that no list of framework signs contains, so that only traces of the framework itself can reveal it. */
const root = (html: string): string => `<div id="story">${html}</div>`;

/** Remembers the article's nodes as an application would, to compare them later. */
const KEEP_NODES = script(`
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_ALL);
  window.kept = [];
  for (let node = walker.currentNode; node; node = walker.nextNode()) kept.push([node, node.nodeValue]);
  window.same = () => {
    const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_ALL);
    let index = 0;
    for (let node = walker.currentNode; node; node = walker.nextNode(), index += 1) {
      if (!kept[index] || kept[index][0] !== node || kept[index][1] !== node.nodeValue) return false;
    }
    return index === kept.length;
  };`);

const P2 = PARAGRAPHS[1];

/** Pages that are written by hand, by path. */
const PLAIN: Readonly<Record<string, string>> = {
  '/plain': pageOf(ARTICLE_HTML + KEEP_NODES),
  '/dark': pageOf(ARTICLE_HTML, '<style>body{background:#111;color:#ddd}</style>'),
  '/oklch': pageOf(ARTICLE_HTML, '<style>html{background:oklch(0.15 0 0);color:oklch(0.92 0 0)}</style>'),
  '/gradient': pageOf(
    ARTICLE_HTML,
    '<style>body{background:linear-gradient(#101010,#181818);color:#eee}</style>',
  ),
  '/theme': pageOf(
    ARTICLE_HTML,
    '<style>body{background:#fff;color:#111}.dark{background:#111;color:#eee}</style>',
  ),
  '/elsewhere': pageOf('<p>Nothing here.</p><p><a href="/plain">Back</a></p>'),
  '/strict': pageOf(
    ARTICLE_HTML + KEEP_NODES,
    `<meta http-equiv="Content-Security-Policy"
      content="style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
  ),
  '/restyled': pageOf(
    ARTICLE_HTML,
    '<style>* , crossquote-mark, p > *{display:block!important;visibility:hidden!important;font-size:90px!important}</style>',
  ),
  '/flex': pageOf(`<article><p id="first" style="display:flex">${PARAGRAPHS[0]}</p></article>`),
  '/flex-of-contents': pageOf(
    `<article><p id="first" style="display:flex"><span style="display:contents">${PARAGRAPHS[0]}</span></p></article>`,
  ),
  '/layered': pageOf(
    `<article><p id="first">${PARAGRAPHS[0]}</p></article>`,
    '<style>@layer reset { p * { all: unset !important } }</style>',
  ),
  '/drop-cap': pageOf(
    `<article><p id="first">${PARAGRAPHS[0]}</p></article>`,
    '<style>article::first-letter{font-size:3em;float:left}</style>',
  ),
  '/generated': pageOf(ARTICLE_HTML, '<style>p *::before{content:"XX "}p *::after{content:" YY"}</style>'),
  '/edited': pageOf(`${ARTICLE_HTML}${script(`document.designMode = 'on';`)}`),
  '/scroll': pageOf(
    `${ARTICLE_HTML}<button id="more">more</button>${script(`
    document.getElementById('more').onclick = () => {
      const other = document.createElement('article');
      other.innerHTML = '<h1>Another event</h1><p>Nobody was quoted.</p><p id="again">${P2}</p>';
      document.body.append(other);
    };`)}`,
  ),
  '/live': pageOf(
    `<button id="post">post</button>${ARTICLE_HTML}${script(`
    let posts = 0;
    document.getElementById('post').onclick = () => {
      const entry = document.createElement('p');
      entry.textContent = 'Entry ' + (posts += 1);
      document.querySelector('article').prepend(entry);
    };`)}`,
  ),
  '/rewrites': pageOf(
    `${ARTICLE_HTML}${script(`
    window.rewrites = 0;
    const first = document.getElementById('first').firstChild;
    const second = document.getElementById('second');
    const html = second.innerHTML;
    const text = first.data;
    setInterval(() => {
      rewrites += 1;
      first.data = text + ' (' + rewrites + ')';
      second.innerHTML = html;
    }, 200);`)}`,
  ),
  '/copies': pageOf(
    `${ARTICLE_HTML}<aside></aside><button id="copy">copy</button><button id="delete">delete</button>${script(`
    document.getElementById('copy').onclick = () => {
      document.querySelector('aside').innerHTML = document.getElementById('third').innerHTML;
    };
    document.getElementById('delete').onclick = () => {
      for (const mark of document.querySelectorAll('article crossquote-mark')) mark.remove();
      CSS.highlights && CSS.highlights.clear();
    };`)}`,
  ),
  '/normalises': pageOf(
    `${ARTICLE_HTML}<button id="merge">merge</button>${script(
      `document.getElementById('merge').onclick = () => document.body.normalize();`,
    )}`,
  ),
  '/framed': pageOf('<iframe src="/plain" width="600" height="400"></iframe>'),
  '/written': pageOf(
    `<p>Loading</p>${script(`
    setTimeout(() => {
      document.open();
      document.write(${JSON.stringify(pageOf(ARTICLE_HTML)).replaceAll('</', '<\\/')});
      document.close();
    }, 600);`)}`,
  ),
  '/shadow': pageOf(
    `<news-story></news-story>${script(`
    customElements.define('news-story', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(ARTICLE_HTML).replaceAll('</', '<\\/')};
      }
    });`)}`,
  ),
  '/clobbered': pageOf(
    `${clobbered(`<p>${PARAGRAPHS[0]}</p><article>${ARTICLE_HTML}</article>`, NEEDED)}
      ${script(`
      for (const [proto, names] of [
        [Node.prototype, ['replaceChild', 'appendChild', 'insertBefore']],
        [Text.prototype, ['splitText']],
        [Element.prototype, ['setAttribute', 'getAttribute', 'closest', 'remove']],
      ]) for (const name of names) proto[name] = () => { throw new Error('trap ' + name); };`)}`,
  ),
  '/one-line': pageOf(`<article><p>${`${P2} `.repeat(400)}</p></article>`),
};

function reactStream(): PageAnswer {
  const late = new Promise<string>((resolve) => setTimeout(resolve, 900, `Late: ${QUOTATIONS[2]}.`));
  const out = new PassThrough();
  out.write(
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stream</title></head><body><div id="story">',
  );
  const stream = renderToPipeableStream(createElement(ReactArticle, { late }), {
    onShellReady: () => stream.pipe(out),
  });
  return { body: out };
}

/** All host pages. Applications are served with what `hosts` has built. */
export async function hostPages(hosts: Hosts): Promise<PageSource> {
  const react = pageOf(root(renderToString(createElement(ReactArticle))) + app('react-app'));
  const vue = pageOf(root(await renderVue(createSSRApp(VueArticle))) + app('vue-app'));
  const pages: Readonly<Record<string, () => PageAnswer | string>> = {
    '/react': () => react,
    '/react-client': () => pageOf(root('') + app('react-app')),
    '/react-stream': reactStream,
    '/vue': () => vue,
    '/vue-client': () => pageOf(root('') + app('vue-app')),
    '/preact-client': () => pageOf(root('') + app('preact-app')),
  };
  return ({ pathname }) => {
    const name = /^\/(react-app|vue-app|preact-app)\.js$/.exec(pathname)?.[1];
    if (name) return { body: hosts.script(name as 'react-app'), type: 'text/javascript' };
    return pages[pathname]?.() ?? PLAIN[pathname] ?? null;
  };
}
