import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareText } from '../../../lib/text/prepare.ts';
import { findQuotes } from '../../../lib/text/quotes.ts';

const quoted = (...sources: string[]): string[] => {
  const blocks = sources.map((source) => prepareText(source).text);
  return findQuotes(blocks).map(({ block, start, end }) => (blocks[block] ?? '').slice(start, end));
};

describe('quotations in a paragraph', () => {
  it.each([
    ['curly marks', 'He said, “It is so.” She nodded.', ['It is so.']],
    ['straight marks', 'He said, "It is so." She nodded.', ['It is so.']],
    ['straight marks in Chinese', '他说:"我们需要时间。"随后,部长称"同盟"坚固', ['我们需要时间。', '同盟']],
    ['straight marks in Japanese', '長官は"時間が必要だ"と述べた', ['時間が必要だ']],
    [
      'straight marks set apart',
      'Il a dit : " Plus de temps. " Puis " rien ", enfin',
      [' Plus de temps. ', ' rien '],
    ],
    ['no sign of inches', 'a 5" screen, he said: "It is so."', ['It is so.']],
    [
      'a forgotten closing mark before the next',
      'He said “we go. She said “we stay.” Both left.',
      ['we go. She said ', 'we stay.'],
    ],
    ['two in one sentence', '“One,” he said, “two.”', ['One,', 'two.']],
    ['straight opening, curly closing', 'a "common approach” here', ['common approach']],
    ['curly opening, straight closing', 'a “common approach" here', ['common approach']],
    ['closing marks at both ends', 'a ”common approach” here', ['common approach']],
    ['German marks', 'Er sagte: „Mehr Zeit.“ Danach', ['Mehr Zeit.']],
    ['guillemets', 'Il a dit : « Plus de temps. » Puis', [' Plus de temps. ']],
    ['guillemets turned inward', 'Er sagte: »Mehr Zeit.« Danach', ['Mehr Zeit.']],
    ['corners', '長官は「時間が必要だ」と述べた', ['時間が必要だ']],
    ['double angles of Korean', '그는 《동맹》을 말했다', ['동맹']],
    ['teletype marks', "He said, ``It is so.'' She", ['It is so.']],
    ['full-width marks', '他说，＂我们需要时间＂。', ['我们需要时间']],
    ['single curly marks', 'the ‘ironclad’ alliance', ['ironclad']],
    ['single straight marks', "the 'ironclad' alliance", ['ironclad']],
    ['single marks around a contraction', "He said, 'we don't know.' She left", ["we don't know."]],
    [
      'straight double marks in curly ones',
      'He said, “the "real" one is here” again',
      ['the "real" one is here'],
    ],
    [
      'single marks in double ones',
      '“We call it ‘the Quad’ here,” he said.',
      ['We call it ‘the Quad’ here,'],
    ],
    [
      'double marks in single ones',
      'He said: ‘We call it “the Quad” here.’',
      ['We call it “the Quad” here.'],
    ],
    [
      'an apostrophe that another seems to close',
      "Tell 'em “we agree,” he said: “The allies’ unity is real.”",
      ['we agree,', 'The allies’ unity is real.'],
    ],
    ['a forgotten mark that an apostrophe crosses', "'a „a'", ["a'"]],
    ['corners in corners', '「彼は『時間』と言った」と', ['彼は『時間』と言った']],
    ['corners in corners of the same kind', '「彼は「時間」と言った」と', ['彼は「時間」と言った']],
    ['guillemets in guillemets', 'Он ответил: «Наш «союз» прочен», и ушёл', ['Наш «союз» прочен']],
    [
      'curly marks in curly ones',
      'He said, “We call it “the Quad” here.” He left',
      ['We call it “the Quad” here.'],
    ],
    ['curly marks in guillemets', 'Il a dit : « Le “temps” presse. » Puis', [' Le “temps” presse. ']],
    ['straight marks in guillemets', 'Dijo: «El "tiempo" apremia», ayer', ['El "tiempo" apremia']],
    ['low marks in guillemets', 'Он сказал: «Это „время“ пришло» вчера', ['Это „время“ пришло']],
    ['low marks in guillemets turned inward', 'Er sagte: »Es „eilt“ uns.« Danach', ['Es „eilt“ uns.']],
    [
      'an opening mark set for the closing one',
      'He said, “It is so.“ She said, “No,” and left',
      ['It is so.', 'No,'],
    ],
    [
      'single marks in Chinese, after a word and a colon',
      '他说‘同盟很重要’,部长称:‘我们需要时间。’然后',
      ['同盟很重要', '我们需要时间。'],
    ],
    [
      'single marks after the marks of a headline',
      '블링컨 "중국 역할"…\'쿼드\' 언급은',
      ['중국 역할', '쿼드'],
    ],
    [
      'single marks before particles',
      "그는 '시간이 필요하다'며 ‘동맹’이라고 했다",
      ['시간이 필요하다', '동맹'],
    ],
  ])('in or with %s', (_what, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    ['apostrophes', "the allies' view and Moon's plan and don't"],
    ['apostrophes of decades and of left-out letters', "the '90s rock 'n' roll"],
    ['inches and feet', 'a 5" screen'],
    ['a stray mark between spaces', 'a screen of 5 " and no more'],
  ])('are not made by %s', (_what, text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('run to the end of the paragraph where the closing mark is forgotten', () => {
    expect(quoted('He said, “It is so. And more', 'Next paragraph.')).toEqual(['It is so. And more']);
  });

  it('end with the line where a layout of line breaks forgets the closing mark', () => {
    expect(quoted('He said, “It is so.\nShe said, “No.”')).toEqual(['It is so.', 'No.']);
  });

  it('that open again in each paragraph are one span per paragraph', () => {
    expect(quoted('“First part.', '“Second part,” he said.')).toEqual(['First part.', 'Second part,']);
  });

  it('do not swallow a page after a stray mark', () => {
    const long = 'word '.repeat(1000);
    expect(quoted(`A stray “ mark. ${long}“Here it is,” he said.`)).toContain('Here it is,');
  });
});

/** Hundreds of random texts are slow on a busy machine. */
const SLOW = { timeout: 60_000 };

describe('quotations in any text', SLOW, () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '.',
    ',',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '「',
    '」',
    '„',
    '\n',
  );
  const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));

  it('stand in order, apart, and inside their block', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (blocks) => {
        const spans = findQuotes(blocks);
        return spans.every(({ block, start, end }, i) => {
          const before = spans[i - 1];
          const follows =
            before === undefined || before.block < block || (before.block === block && before.end <= start);
          return follows && start >= 0 && start < end && end <= (blocks[block] ?? '').length;
        });
      }),
    );
  });

  it('take linear time on a page of nothing but marks', () => {
    const started = performance.now();
    findQuotes(['“'.repeat(200_000), '"'.repeat(200_000), " '".repeat(100_000), '“a”'.repeat(100_000)]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('a quotation in single marks that its paragraph leaves open', () => {
  it.each([
    [
      'after a colon, and opened anew',
      ["He said: 'Beijing's actions are plain.", "'We see a rollback.' She left"],
      ["Beijing's actions are plain.", 'We see a rollback.'],
    ],
    ['at the beginning of a line', ['‘The North’s arms are a threat.'], ['The North’s arms are a threat.']],
    ['after other words it is an apostrophe', ["We went to 'Frisco in the fall."], []],
    ['before a small letter it is an apostrophe', ["'tis the season, he wrote."], []],
    ['does not reach into the next line', ["'We see it.\nThe rain fell."], ['We see it.']],
  ])('%s', (_, blocks, expected) => {
    expect(quoted(...blocks)).toEqual(expected);
  });
});

it('single marks count outside double ones only, however many of both there are', () => {
  const times = 300;
  const text = '“an ‘inner’ one” and ‘an outer one’ then '.repeat(times);
  const found = quoted(text);
  expect(found.filter((words) => words === 'an outer one')).toHaveLength(times);
  expect(found).not.toContain('inner');
});
