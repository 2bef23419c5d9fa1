import type { Pattern } from '../types.ts';
import { alter } from './alter.ts';
import { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article with quotations in altered wording. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
  /** Plant → number of the statement. The paragraph carries the plant's number as `data-plant`. */
  readonly plants: readonly number[];
}

export interface PageOptions {
  readonly name: string;
  /** Approximate number of characters of text. */
  readonly characters: number;
  /** Wordings to plant, each once, altered. */
  readonly planted: readonly Pattern[];
  /** How a speaker is named in English. */
  readonly nameOf: (statement: number) => string;
  /** Elements the page must have at least; 0 for as many as prose has. */
  readonly elements?: number;
}

/** Shares of the words that are changed, as by real outlets. */
const SHARES = [0.12, 0.15, 0.18, 0.22, 0.25];

const asMarkup = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A page as a newspaper's: head, links, article, side column. The same for the same options. */
export function makePage(options: PageOptions, vocabulary: Vocabulary): BenchPage {
  const random = new Random(options.characters);
  const { planted, characters, elements = 0 } = options;
  const quoted = planted.map((pattern, plant) => {
    const words = asMarkup(alter(pattern.text, random.pick(SHARES), random, vocabulary));
    const name = options.nameOf(pattern.statement);
    return `<p data-plant="${plant}">“${inline(words, random, elements)},” ${name} said on Thursday.</p>`;
  });
  const filler = Math.max(0, characters - quoted.reduce((sum, text) => sum + text.length, 0));
  const paragraphs = fillers(filler, random, vocabulary, elements);
  const step = Math.max(1, paragraphs.length / (quoted.length + 1));
  quoted.forEach((html, i) => {
    paragraphs.splice(Math.min(paragraphs.length, Math.round((i + 1) * step) + i), 0, html);
  });
  return {
    name: options.name,
    html: around(paragraphs.join('\n'), random, vocabulary),
    plants: planted.map(({ statement }) => statement),
  };
}

function fillers(characters: number, random: Random, vocabulary: Vocabulary, elements: number): string[] {
  const paragraphs: string[] = [];
  for (let size = 0; size < characters; ) {
    const text = Array.from({ length: random.between(2, 4) }, () =>
      vocabulary.sentence(random, random.between(8, 26)),
    ).join(' ');
    size += text.length;
    paragraphs.push(`<p>${inline(text, random, elements)}</p>`);
  }
  return paragraphs;
}

/** Puts words into links and emphasis: one in forty, or every one if the page must have many elements. */
function inline(text: string, random: Random, elements: number): string {
  const tags = ['a', 'em', 'b', 'span'];
  const rate = elements > 0 ? 1 : 1 / 40;
  return text
    .split(' ')
    .map((word) => {
      if (random.next() >= rate) return word;
      const tag = random.pick(tags);
      return `<${tag}${tag === 'a' ? ' href="#"' : ''}>${word}</${tag}>`;
    })
    .join(' ');
}

function around(article: string, random: Random, vocabulary: Vocabulary): string {
  const links = (count: number): string =>
    Array.from({ length: count }, () => `<li><a href="#">${vocabulary.sentence(random, 6)}</a></li>`).join(
      '',
    );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${vocabulary.sentence(random, 8)}</title></head>
<body><header><nav><ul>${links(12)}</ul></nav></header>
<main><article><h1>${vocabulary.sentence(random, 9)}</h1>
${article}
</article><aside><ul>${links(10)}</ul></aside></main><footer><ul>${links(8)}</ul></footer></body></html>`;
}
