// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isHiddenByMarkup } from '../../../lib/page/visible.ts';
import { documentOf, readBody, sectionsOf, textsOf } from './read-html.ts';

describe('the text of a paragraph', () => {
  it.each([
    [
      'links',
      '<p>He called for <a href="/x">a common approach</a> to it.</p>',
      'He called for a common approach to it.',
    ],
    [
      'emphasis',
      '<p>It is <em>all</em> the <b>more <i>important</i></b>.</p>',
      'It is all the more important.',
    ],
    ['spans inside words', '<p>iron<span>clad</span></p>', 'ironclad'],
    ['comments in the markup', '<p>all the <!-- ad -->more</p>', 'all the more'],
    ['a mark of ours', '<p>an <crossquote-mark>ironclad</crossquote-mark> bond</p>', 'an ironclad bond'],
    ['soft breaks', '<p>denuclear<wbr>ization</p>', 'denuclearization'],
    ['line breaks of the source', '<p>all\n  the\tmore</p>', 'all the more'],
    ['one br as a space', '<p>all the<br>more</p>', 'all the more'],
    ['two br as a line', '<p>One.<br><br>Two.</p>', 'One.\nTwo.'],
    ['lines wrapped by hand', '<pre>all the\nmore</pre>', 'all the more'],
    ['blank lines where they are shown', '<pre>One.\n\nTwo.</pre>', 'One.\n\nTwo.'],
    ['ruby', '<p><ruby>韓国<rt>かんこく</rt></ruby>と</p>', '韓国と'],
    [
      'ruby with brackets',
      '<p><ruby><rb>韓国</rb><rp>(</rp><rt>かんこく</rt><rp>)</rp></ruby>と</p>',
      '韓国と',
    ],
    [
      'quotations whose marks the browser sets',
      '<p>He called it <q>an <em>ironclad</em> bond</q>.</p>',
      'He called it “an ironclad bond”.',
    ],
    [
      'quotations whose marks the page sets in it',
      '<p>He called it <q>“ironclad”</q>.</p>',
      'He called it “ironclad”.',
    ],
    [
      'quotations whose marks it sets around it',
      '<p>He called it “<q>ironclad</q>”.</p>',
      'He called it “ironclad”.',
    ],
    ['custom elements', '<news-body><news-line>One line</news-line></news-body>', 'One line'],
  ])('reads over %s', (_what, body, expected) => {
    expect(textsOf(readBody(body))).toEqual([expected]);
  });

  it.each([
    ['scripts and styles', '<p>Shown</p><script>hidden()</script><style>p{}</style>'],
    ['templates and noscript', '<p>Shown</p><template><p>no</p></template><noscript><p>no</p></noscript>'],
    [
      'form fields',
      '<p>Shown</p><textarea>no</textarea><select><option>no</option></select><button>no</button>',
    ],
    [
      'frames, drawings and media',
      '<p>Shown</p><iframe>no</iframe><svg><text>no</text></svg><video>no</video>',
    ],
    ['the hidden attribute', '<p>Shown</p><p hidden>no</p>'],
    ['what is hidden from everybody', '<p>Shown</p><div style="display:none"><p>no</p></div>'],
    ['what is hidden in the middle of a line', '<p>Sho<span style="display:none">no</span>wn</p>'],
    ['what is invisible', '<p>Shown</p><div style="visibility:hidden"><p>no</p></div>'],
    ['a fold that is closed, but for its summary', '<details><summary>Shown</summary><p>no</p></details>'],
    ['a popover', '<p>Shown</p><div popover>no</div>'],
    ['what is hidden from screen readers', '<p>Shown</p><div aria-hidden="true">no</div>'],
    [
      'what stands outside of the page',
      '<p>Shown</p><p style="position:absolute;left:-9999px">no</p><p style="position:fixed;top:-999px">no</p>',
    ],
    [
      'what has no more room than a pixel',
      '<p>Shown</p><p class="sr" style="position:absolute;width:1px;height:1px;overflow:hidden">no</p>',
    ],
    ['our own interface', '<p>Shown</p><crossquote-ui>no</crossquote-ui>'],
  ])('leaves out %s', (_what, body) => {
    expect(textsOf(readBody(body))).toEqual(['Shown']);
  });

  it.each([
    ['a little to the left', 'position:relative;left:-20px'],
    ['at its place, where it does not move', 'position:static;left:-9999px'],
    ['beside a box without a size', 'position:absolute;width:0;height:0'],
  ])('keeps what stands %s', (_where, style) => {
    expect(textsOf(readBody(`<p style="${style}">Shown</p>`))).toEqual(['Shown']);
  });

  it('is none where a quotation holds nothing', () => {
    expect(textsOf(readBody('<p>Before.</p><p><q></q></p><p>After.</p>'))).toEqual(['Before.', 'After.']);
  });

  it('ends where another block begins, however they are nested', () => {
    const body =
      '<div>Loose <p>One</p> tail <blockquote><p>Two</p></blockquote><ul><li>Three</li></ul></div>';
    expect(textsOf(readBody(body))).toEqual(['Loose', 'One', 'tail', '“Two”', 'Three']);
  });

  it('is one block per cell in a table', () => {
    const body = '<table><tr><td>One cell</td><td>Another</td></tr><tr><td>Third</td></tr></table>';
    expect(textsOf(readBody(body))).toEqual(['One cell', 'Another', 'Third']);
  });

  it('knows headings and captions', () => {
    const body =
      '<h1>Head</h1><div role="heading">Sub</div><p>Text</p><figure><figcaption>Cap</figcaption></figure>';
    expect(readBody(body).map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph', 'caption']);
  });
});

describe('shadow trees', () => {
  it('are read in place of their hosts, with what is put into their slots', () => {
    document.body.innerHTML = '<p>Before</p><x-card><span>slotted words</span></x-card><p>After</p>';
    const host = document.querySelector('x-card');
    host
      ?.attachShadow({ mode: 'open' })
      .append(...documentOf('<p>Inside: <slot></slot>.</p>').body.childNodes);
    const blocks = sectionsOf(document).flatMap((section) => section.blocks);
    expect(textsOf(blocks)).toEqual(['Before', 'Inside: slotted words.', 'After']);
  });

  it('have slots, which elements of other namespaces are not, whatever their name', () => {
    document.body.innerHTML = '<p>Before</p><p id="odd"></p>';
    const odd = document.createElementNS('https://maker.example/ns', 'slot');
    odd.append('Odd words');
    document.querySelector('#odd')?.append(odd);
    expect(textsOf(sectionsOf(document)[0]?.blocks ?? [])).toEqual(['Before', 'Odd words']);
  });

  it('show what a slot holds where nothing is put into it', () => {
    document.body.innerHTML = '<x-card></x-card>';
    document
      .querySelector('x-card')
      ?.attachShadow({ mode: 'open' })
      .append(...documentOf('<p><slot>nothing yet</slot></p>').body.childNodes);
    expect(textsOf(sectionsOf(document)[0]?.blocks ?? [])).toEqual(['nothing yet']);
  });
});

describe('a hostile page', { timeout: 60_000 }, () => {
  it('is read though a form shadows the properties of its nodes', () => {
    const body =
      '<form><input name="firstChild"><input name="nextSibling"><input name="nodeType"><input name="localName">' +
      '<input name="shadowRoot"><input name="getAttribute"><p>Words in a form</p></form><p>Words behind it</p>';
    expect(textsOf(readBody(body))).toEqual(['Words in a form', 'Words behind it']);
  });

  it('is read though images shadow the properties of the document', () => {
    const names = ['body', 'documentElement', 'querySelector', 'querySelectorAll'];
    const body = `${names.map((name) => `<img name="${name}">`).join('')}<p>Words</p>`;
    expect(textsOf(readBody(body))).toEqual(['Words']);
  });

  it('is read to the bottom of two thousand nested elements', () => {
    const page = documentOf('');
    let at: Element = page.body;
    for (let i = 0; i < 2000; i++) at = at.appendChild(page.createElement('div'));
    at.textContent = 'the bottom';
    expect(textsOf(sectionsOf(page, isHiddenByMarkup)[0]?.blocks ?? [])).toEqual(['the bottom']);
  });

  it('without a body, or with frames for one, has no text', () => {
    const page = document.implementation.createDocument(null, 'root');
    expect(sectionsOf(page).flatMap(({ blocks }) => blocks)).toEqual([]);
    expect(sectionsOf(documentOf('')).flatMap(({ blocks }) => blocks)).toEqual([]);
  });
});
