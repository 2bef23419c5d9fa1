import { describe, expect, test } from 'vitest';
import { markdownText, toMarkdown } from '../../../lib/export/markdown.ts';
import { aBundle, anArticle, aStatement } from '../helpers/a-bundle.ts';
import { realBundle } from '../helpers/real-bundle.ts';
import { aRequest } from './helpers.ts';

const bundle = await realBundle();

describe('a text in Markdown', () => {
  test.each([
    ['<b>bold</b> & *stars*', '\\<b\\>bold\\</b\\> \\& \\*stars\\*'],
    ['# no heading\n\n- no list', '\\# no heading \\- no list'],
    ['[x](javascript:y)', '\\[x\\]\\(javascript:y\\)'],
    ['1. no list', '1\\. no list'],
  ])('%j is written %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});

describe('the selection as Markdown', () => {
  const text = toMarkdown(aRequest(bundle, { text: 'take more time' }));

  test('has a section for each statement, with the record, the wordings and their sources', () => {
    expect(text).toContain('> While meeting all the conditions for this transition will take more time');
    expect(text).toMatch(
      /- \[The Hankyoreh\]\(<https?:\/\/\S+>\), 19 March 2021 \(Quoted in full\): “meeting all/,
    );
  });

  test('says whom an article gives words to, where they break off, and what was not checked', () => {
    const said = { statement: 'bridge', form: 'direct', words: 'We will build' } as const;
    const articles = [
      anArticle('a', {
        renderings: [{ ...said, attributedTo: { en: 'Bo Lind' }, cut: true, unconfirmed: true }],
      }),
    ];
    expect(toMarkdown(aRequest(aBundle({ articles })))).toContain(
      '(Quoted in full; given there to Bo Lind; our copy breaks off here; not checked on the page itself): “We will build”',
    );
  });

  test('says who leaves it out, and of how many that is unknown', () => {
    expect(text).toMatch(/Left out by .*Voice of America/);
    expect(text).toMatch(/Not in the parts we hold of \d+ articles\./);
  });

  test('names outlets once, and their editorials apart', () => {
    const articles = [anArticle('a'), anArticle('b'), anArticle('c', { kind: 'editorial' })];
    expect(toMarkdown(aRequest(aBundle({ articles })))).toMatch(
      /^Left out by The Gazette and The Gazette \\\(editorial\\\)$/m,
    );
  });

  test('speaks Korean', () => {
    const korean = toMarkdown(aRequest(bundle, { text: 'take more time' }, 'ko'));
    expect(korean).toContain('로이드 오스틴');
    expect(korean).toContain('2021년 3월 18일');
  });

  test('lets no hostile gist or address become markup', () => {
    const statements = [aStatement('bridge', { gist: { en: '</h2><img src=x onerror=alert(1)>' } })];
    const hostile = toMarkdown(aRequest(aBundle({ statements })));
    expect(hostile).not.toMatch(/(?<!\\)<img/);
  });
});
