import { describe, expect, it } from 'vitest';
import { CommandError } from '../../../scripts/command-error.ts';
import { checkedAddress } from '../../../scripts/pages/checked-address.ts';
import { parseFileArguments } from '../../../scripts/pages/file-arguments.ts';
import { openSavedPage } from '../../../scripts/pages/saved-page.ts';
import { temporaryFile, temporaryFolder } from './temporary-folder.ts';

const KOREAN_EUC_KR = [0xc7, 0xd1, 0xb9, 0xcc, 0xb5, 0xbf, 0xb8, 0xcd];
const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );

async function textOf(name: string, content: string | Uint8Array): Promise<string> {
  const { document } = await openSavedPage(await temporaryFile(name, content));
  return document.body.textContent?.trim() ?? '';
}

describe('a saved page', () => {
  it.each([
    ['UTF-8', bytes('<p>', [...Buffer.from('한미동맹 “now”')], '</p>'), '한미동맹 “now”'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], '<p>now</p>'), 'now'],
    ['UTF-16 with a mark', bytes([0xff, 0xfe], [...Buffer.from('<p>한미동맹</p>', 'utf16le')]), '한미동맹'],
    [
      'UTF-16 of the other order',
      bytes([0xfe, 0xff], [...Buffer.from('<p>now</p>', 'utf16le').swap16()]),
      'now',
    ],
    ['UTF-16 without a mark', bytes([...Buffer.from('<p>He spoke now</p>', 'utf16le')]), 'He spoke now'],
    ['EUC-KR that it declares', bytes('<meta charset="euc-kr"><p>', KOREAN_EUC_KR, '</p>'), '한미동맹'],
    [
      'EUC-KR that it does not declare',
      bytes('<p>', KOREAN_EUC_KR, KOREAN_EUC_KR, '</p>'),
      '한미동맹한미동맹',
    ],
    [
      'windows-1252',
      bytes('<p>the ', [0x93], 'ironclad', [0x94], ' bond of caf', [0xe9], 's</p>'),
      'the “ironclad” bond of cafés',
    ],
    [
      'another character set than it declares',
      bytes('<meta charset="utf-8"><p>caf', [0xe9], ' now</p>'),
      'caf\ufffd now',
    ],
  ])('is read in %s', async (_what, content, expected) => {
    expect(await textOf('page.html', content)).toBe(expected);
  });

  it('may be plain text, in paragraphs between blank lines', async () => {
    const { document } = await openSavedPage(
      await temporaryFile('page.txt', 'Head & line\n\nOne <i>\nline.\r\n\r\nTwo.'),
    );
    expect([...document.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'Head & line',
      'One <i>line.',
      'Two.',
    ]);
    expect(document.title).toBe('Head & line');
  });

  it.each([
    ['the comment of the browser that saved it', '<!-- saved from url=(0030)https://paper.example/story -->'],
    ['its canonical link', '<link rel="canonical" href="https://paper.example/story">'],
    ['the address it is shared by', '<meta property="og:url" content="https://paper.example/story">'],
  ])('tells its address by %s', async (_what, head) => {
    const { url } = await openSavedPage(await temporaryFile('page.html', `${head}<p>Text</p>`));
    expect(url).toBe('https://paper.example/story');
  });

  it('has no address where it tells none, or one of another kind', async () => {
    const link = '<link rel="canonical" href="javascript:alert(1)"><p>Text</p>';
    expect((await openSavedPage(await temporaryFile('page.html', link))).url).toBeNull();
  });

  it('runs no script', async () => {
    expect(
      await textOf('page.html', '<p>Text</p><script>document.body.textContent = "changed"</script>'),
    ).toContain('Text');
  });
});

describe('what is no page', () => {
  it.each([
    ['an empty file', '', 'is empty'],
    ['a file of spaces', ' \n\t ', 'is empty'],
    ['a picture', bytes([0x89], 'PNG', [13, 10, 26, 10, 0, 0, 0, 13]), 'is a binary file'],
    ['a PDF', '%PDF-1.7\nsome text', 'is a binary file'],
    [
      'noise without a zero',
      Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 255 || 1),
      'is a binary file',
    ],
    ['a web archive', 'From: <Saved by Blink>\nSubject: x\n', 'is a web archive'],
    [
      'an unknown character set',
      bytes('<meta charset="klingon"><p>caf', [0xe9], '</p>'),
      'unknown character set, "klingon"',
    ],
    ['a page nested beyond reading', '<div>'.repeat(20_000), 'nested more than'],
    ['a page of too many elements', '<p>a'.repeat(200_000), 'elements, which is too much'],
  ])('is refused with a sentence: %s', async (_what, content, message) => {
    const opened = openSavedPage(await temporaryFile('page.html', content));
    await expect(opened).rejects.toThrow(message);
    await expect(opened).rejects.toBeInstanceOf(CommandError);
  });

  it('is refused with a sentence: a file that is not there, a folder', async () => {
    const folder = await temporaryFolder();
    await expect(openSavedPage(`${folder}/nothing.html`)).rejects.toThrow('does not exist');
    await expect(openSavedPage(folder)).rejects.toThrow('is a folder');
  });

  it('is refused with a sentence: a file of more than 24 MB', async () => {
    const opened = openSavedPage(await temporaryFile('page.html', Buffer.alloc(25 * 1024 * 1024, 'a ')));
    await expect(opened).rejects.toThrow('has 25 MB');
  });
});

describe('the arguments of a command on one file', () => {
  const parse = (...args: string[]) => parseFileArguments('npm run x -- FILE', ['url'], ['json'], args);

  it('are the file, options and switches in any order', () => {
    const { file, values, flags } = parse('--json', 'page.html', '--url', 'https://x.example/');
    expect({ file, values, flags: [...flags] }).toEqual({
      file: 'page.html',
      values: { url: 'https://x.example/' },
      flags: ['json'],
    });
  });

  it.each([
    ['no file', [], 'No file given'],
    ['two files', ['a', 'b'], 'One file at a time'],
    ['an option that is none', ['a', '--what'], "Unknown option '--what'"],
    ['an option without its value', ['a', '--url'], "'--url"],
  ])('are refused with the usage: %s', (_what, args, message) => {
    expect(() => parse(...args)).toThrow(CommandError);
    expect(() => parse(...args)).toThrow(message);
  });

  it.each(['paper.example/story', 'file:///etc/passwd', 'javascript:alert(1)', ''])(
    'have no use for the address "%s"',
    (url) => {
      expect(() => checkedAddress(url)).toThrow('is no address of a web page');
    },
  );
});
