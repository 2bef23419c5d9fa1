import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { type ArticleSeed, articleSchema } from '../../../lib/seeds/schema.ts';
import { refreshFingerprints } from '../../../scripts/draft/refresh-fingerprints.ts';
import { runScript } from './run-script.ts';
import { temporaryFile, temporaryFolder } from './temporary-folder.ts';

const SAMPLES = join(import.meta.dirname, '../../pages/samples');
const SLOW = 180_000;

const draft = (...args: string[]) => runScript('draft.ts', ...args);

async function draftPage(html: string, ...args: string[]): Promise<{ article: ArticleSeed; told: string }> {
  const file = await temporaryFile('page.html', html);
  const { output, errors } = await draft(file, ...args);
  return { article: v.parse(articleSchema, JSON.parse(output)), told: errors };
}

/** A page in our own words around two quotations, one of them in the bundle. */
const PAGE = `<html lang="en"><head><title>Chief asks for time | The Daily</title>
<meta property="og:title" content="Chief asks for time">
<meta name="author" content="By A. Writer">
<script type="application/ld+json">{"datePublished": "2021-03-18T09:00:00+0900", "dateModified": "2021-03-18"}</script>
</head><body><article><h1>Chief asks for time</h1>
<p>Defense Secretary Lloyd Austin asked for patience on Thursday in Seoul, after the two-plus-two meeting with Suh Wook.</p>
<p>“While meeting all the conditions for this transition will take more time, I am confident that this process will strengthen our alliance,” Austin told reporters there, next to Antony Blinken.</p>
<p>A reader from the coast called it “a very long wait for a very small thing” and went back to his boat on the river.</p>
</article></body></html>`;

describe('npm run seeds:draft', { timeout: SLOW }, () => {
  it('drafts a file that the seeds’ rules accept, with the words as printed', async () => {
    const url = 'https://www.koreatimes.co.kr/www/nation/2021/03/draft.html';
    const { article, told } = await draftPage(PAGE, '--url', url);
    expect(article).toMatchObject({
      id: 'korea-times-chief-asks-time',
      outlet: 'korea-times',
      headline: 'Chief asks for time',
      headlineBasis: 'page',
      byline: 'A. Writer',
      url,
      published: '2021-03-18T09:00:00+09:00',
      publishedBasis: 'page',
      modified: '2021-03-18',
      language: 'en',
      kind: 'news',
      extent: 'partial',
    });
    expect(article.fingerprints).toMatch(/^[A-Za-z0-9+/]{8,}=*$/);
    expect(article.renderings).toContainEqual({
      statement: 'opcon-more-time',
      form: 'direct',
      words:
        'While meeting all the conditions for this transition will take more time, I am confident that this process will strengthen our alliance',
    });
    expect(told).toContain('Quotations without a statement:\n  ? a very long wait for a very small thing\n');
  });

  it('says on what a date rests that the page does not show, and whose page it does not know', async () => {
    const bare = '<h1>Some headline here</h1><p>Some words about the weather in the valley, and no date.</p>';
    const { article, told } = await draftPage(bare, '--url', 'https://nobody.example/2021/03/19/story');
    expect(article).toMatchObject({
      published: '2021-03-19',
      publishedBasis: 'address',
      outlet: 'outlet-id',
    });
    expect(told).toContain('No outlet has this host');
    expect(told).toContain('The verdict is "none"');
  });

  it.each([
    ['ja', 'ko', 'ロイド・オースティン国防長官は、移管にはさらに時間がかかると述べた。'],
    ['el', 'el', 'Ο υπουργός είπε στους δημοσιογράφους ότι χρειάζεται περισσότερος χρόνος.'],
    ['uk', 'uk', 'Міністр сказав журналістам, що потрібно більше часу для цієї роботи.'],
    ['en', 'ko', 'The minister told reporters that this work would take some more time.'],
  ])('takes a page for %s that says it is %s, by its letters', async (language, stated, words) => {
    const page = `<html lang="${stated}"><body><h1>2021</h1><p>${words}</p></body></html>`;
    const { article } = await draftPage(page, '--url', 'https://nobody.example/2021/03/19/story');
    expect(article.language).toBe(language);
  });

  it('takes the outlet that the curator names, and the address that an archive wraps', async () => {
    const url = 'https://web.archive.org/web/20210319000000/https://nobody.example/story';
    const { article } = await draftPage(PAGE, '--url', url, '--outlet', 'hankyoreh');
    expect(article).toMatchObject({ outlet: 'hankyoreh', url: 'https://nobody.example/story' });
  });

  it('writes a new file, but over no other', async () => {
    const out = join(await temporaryFolder(), 'article.json');
    const page = join(SAMPLES, 'wire-opcon.html');
    const args = [page, '--url', 'https://en.yna.co.kr/view/X', '--out', out];
    expect((await draft(...args)).code).toBe(0);
    const written = await readFile(out, 'utf8');
    expect(v.parse(articleSchema, JSON.parse(written)).outlet).toBe('yonhap');
    const again = await draft(...args);
    expect(again).toMatchObject({ code: 1, errors: expect.stringContaining('exists already') });
    expect(await readFile(out, 'utf8')).toBe(written);
  });

  it.each([
    ['no address', [], 'The address of the page is not known'],
    [
      'an outlet that is none',
      ['--url', 'https://x.example/', '--outlet', 'nobody'],
      'There is no outlet "nobody"',
    ],
    ['an article that is none', ['--refresh', 'nothing'], 'There is no seeds/articles/nothing.json'],
  ])('says in a sentence what is wrong: %s', async (_what, args, message) => {
    const { code, output, errors } = await draft(join(SAMPLES, 'wire-opcon.html'), ...args);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(message);
    expect(errors).not.toMatch(/^\s+at /m);
  });
});

test('new fingerprints of an article are told of as written, or as those it has', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'articles'));
  const file = join(folder, 'articles', 'story.json');
  await writeFile(file, '{\n  "id": "story",\n  "renderings": []\n}\n');
  expect(await refreshFingerprints('story', 'AbCd', folder)).toBe(
    'Wrote new fingerprints into seeds/articles/story.json.',
  );
  expect(Object.keys(JSON.parse(await readFile(file, 'utf8')))).toEqual(['id', 'fingerprints', 'renderings']);
  expect(await refreshFingerprints('story', 'AbCd', folder)).toBe(
    'seeds/articles/story.json has these fingerprints already.',
  );
});
