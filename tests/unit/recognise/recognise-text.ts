import '../../../scripts/pages/install-dom.ts';
import { JSDOM } from 'jsdom';
import type { PageAnalysis } from '../../../lib/analyse/analyse-page.ts';
import type { Recognition } from '../../../lib/recognise/types.ts';
import { analyseDocument, createToolbox, type Toolbox } from '../../../scripts/pages/analyse-saved.ts';
import { loadSeeds } from '../../../scripts/seeds/load-seeds.ts';
import type { SmallText } from './small-texts.ts';

/** The extension's data. Takes a second to make. */
export const realToolbox = async (): Promise<Toolbox> => createToolbox(await loadSeeds());

/** The page that would print a text; `extra` is HTML of its surroundings. */
export function pageOf({ title, day, paragraphs }: SmallText, extra = ''): Document {
  const page = new JSDOM('<!doctype html><title></title>').window.document;
  page.title = title;
  const date = page.createElement('meta');
  date.setAttribute('property', 'article:published_time');
  date.setAttribute('content', day);
  page.head.append(date);
  const article = page.createElement('article');
  for (const text of paragraphs) article.appendChild(page.createElement('p')).textContent = text;
  page.body.append(article);
  page.body.insertAdjacentHTML('beforeend', extra);
  return page;
}

/** The analysis of a page at an unknown address. */
export const analyseMade = (page: Document, toolbox: Toolbox): PageAnalysis =>
  analyseDocument(page, 'https://unknown.example/story', toolbox);

/** The analysis of a page with such a text. */
export const analyseText = (text: SmallText, toolbox: Toolbox, extra = ''): PageAnalysis =>
  analyseMade(pageOf(text, extra), toolbox);

/** The verdict on such a page. */
export const recogniseText = (text: SmallText, toolbox: Toolbox, extra = ''): Recognition =>
  analyseText(text, toolbox, extra).recognition;
