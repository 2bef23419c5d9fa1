import '../../../scripts/pages/install-dom.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../../lib/match/reading.ts';
import { encodeFingerprints, fingerprints } from '../../../lib/recognise/fingerprint.ts';
import { articleAt, expectedIn, knowArticle } from '../../../lib/recognise/known-article.ts';
import type { Recognition } from '../../../lib/recognise/types.ts';
import { analyseDocument, type Toolbox } from '../../../scripts/pages/analyse-saved.ts';
import { pageOf, realToolbox } from './recognise-text.ts';
import { SEOUL, type SmallText, TOKYO } from './small-texts.ts';

const HANKYOREH = 'http://english.hani.co.kr/arti/english_edition/e_international/987503.html';

let toolbox: Toolbox;
beforeAll(async () => {
  toolbox = await realToolbox();
}, 60_000);

describe('an address of the bundle', () => {
  it.each([
    ['itself', HANKYOREH],
    ['over https and with tracking', `${HANKYOREH.replace('http:', 'https:')}?utm_source=x#top`],
    ['in the Wayback Machine', `https://web.archive.org/web/20210319091500/${HANKYOREH}`],
    [
      'in the Wayback Machine without its frame',
      `https://web.archive.org/web/20210319091500if_/${HANKYOREH}`,
    ],
    ['in archive.today', `https://archive.ph/20210319091500/${HANKYOREH}`],
  ])('is known: %s', (_what, url) => {
    expect(articleAt(url, toolbox.data.recognise)?.id).toBe('hankyoreh-fully-coordinated');
  });

  it.each([
    ['another article of the outlet', HANKYOREH.replace('987503', '987504')],
    ['the outlet’s front page', 'http://english.hani.co.kr/'],
    ['a site that has the address in its own', `https://evil.example/?u=${HANKYOREH}`],
    ['nothing', ''],
  ])('is not known: %s', (_what, url) => {
    expect(articleAt(url, toolbox.data.recognise)).toBeNull();
  });

  it('makes a page coverage whose text says little, and says so', () => {
    const short = { ...SEOUL, paragraphs: ['The picture shows the four ministers at the table.'] };
    const { recognition } = analyseDocument(pageOf(short), HANKYOREH, toolbox);
    expect(recognition.article).toBe('hankyoreh-fully-coordinated');
    expect(recognition.reasons.map(({ code }) => code)).toContain('known_address');
  });
});

it('the address of an article says nothing of the next one that an endless page has loaded', () => {
  const article = ({ paragraphs }: SmallText): string =>
    `<article>${paragraphs
      .map((text) => `<p>${text}</p>`)
      .join('')
      .repeat(2)}</article>`;
  const page = pageOf({ ...SEOUL, paragraphs: [] }, article(SEOUL) + article(TOKYO));
  const { sections } = analyseDocument(page, HANKYOREH, toolbox);
  expect(sections.map(({ recognition }) => recognition.article)).toEqual([
    'hankyoreh-fully-coordinated',
    null,
  ]);
  expect(sections[1]?.recognition.verdict).not.toBe('coverage');
});

it('is expected to report what it was read to report, a copy of it is not', () => {
  const { recognise: data } = toolbox.data;
  const known = (url: string) => expectedIn(knowArticle(url, true, readText(SEOUL.paragraphs), data));
  expect(known(HANKYOREH).reported.size).toBeGreaterThan(0);
  expect(known(HANKYOREH).mixed.size).toBeGreaterThan(0);
  expect(known('https://scraper.example/1.html').reported.size).toBe(0);
});

describe('a text of the bundle', { timeout: 60_000 }, () => {
  /** The bundle as if the small report were the Hankyoreh's article. */
  const withText = (): Toolbox => {
    const prints = encodeFingerprints(fingerprints(readText(SEOUL.paragraphs).tokens));
    const recognise = {
      ...toolbox.data.recognise,
      fingerprints: [{ id: 'hankyoreh-fully-coordinated', fingerprints: prints }],
    };
    return { ...toolbox, data: { ...toolbox.data, recognise } };
  };
  const at = (url: string): Recognition => analyseDocument(pageOf(SEOUL), url, withText()).recognition;

  it('is the article itself at its own address', () => {
    expect(at(HANKYOREH)).toMatchObject({ article: 'hankyoreh-fully-coordinated', copyOf: null });
  });

  it('is the article itself at another address of its outlet', () => {
    const url = 'https://english.hani.co.kr/arti/PRINT/987503.html';
    expect(at(url)).toMatchObject({ article: 'hankyoreh-fully-coordinated', copyOf: null });
  });

  it('is the article itself in an archive', () => {
    const url = `https://web.archive.org/web/2021/https://english.hani.co.kr/arti/PRINT/987503.html`;
    expect(at(url)).toMatchObject({ article: 'hankyoreh-fully-coordinated', copyOf: null });
  });

  it('is the article itself in an archive whose address does not tell the original', () => {
    const itself = { article: 'hankyoreh-fully-coordinated', copyOf: null };
    expect(at('https://perma.cc/AB12-CD34')).toMatchObject(itself);
    expect(at('https://archive.ph/Ab12C')).toMatchObject(itself);
  });

  it('is known by its words alone where the address does not tell', () => {
    const codes = at('https://perma.cc/AB12-CD34').reasons.map(({ code }) => code);
    expect(codes).toContain('copy_of');
    expect(codes).not.toContain('known_address');
  });

  it('has, in words of vocabulary alone, only what it is known to carry, wherever it stands; another text may have all', () => {
    const { recognise: data } = withText().data;
    const { statements } = data.articles.find(({ id }) => id === 'hankyoreh-fully-coordinated') ?? {};
    const onlyIn = (url: string, texts: readonly string[]) =>
      expectedIn(knowArticle(url, true, readText(texts), data)).only;
    expect([...(onlyIn('https://scraper.example/1.html', SEOUL.paragraphs) ?? [])]).toEqual([
      ...new Set(statements),
    ]);
    expect(onlyIn(HANKYOREH, TOKYO.paragraphs)).toBeNull();
  });

  it('is a copy anywhere else, with its share', () => {
    const { article, copyOf, verdict, reasons } = at('https://scraper.example/1.html');
    expect({ article, verdict }).toEqual({ article: null, verdict: 'coverage' });
    expect(copyOf).toEqual({ article: 'hankyoreh-fully-coordinated', share: expect.closeTo(1, 1) });
    expect(reasons.map(({ code }) => code)).toContain('copy_of');
  });

  it('is a copy in an archive of the scraper', () => {
    const url = 'https://web.archive.org/web/2021/https://scraper.example/1.html';
    expect(at(url).copyOf?.article).toBe('hankyoreh-fully-coordinated');
  });

  it('is not told of a page at an address of another article of the bundle', () => {
    const known = toolbox.data.recognise.articles.find(({ id }) => id === 'hcqlnh-korea-times-split');
    const recognition = analyseDocument(pageOf(SEOUL), known?.urls[0] ?? '', toolbox).recognition;
    expect(recognition).toMatchObject({
      article: known?.id,
      copyOf: { article: 'korea-times-split', share: null },
    });
  });
});
