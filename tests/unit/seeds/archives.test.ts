import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArchiveSeed } from '../../../lib/seeds/schema.ts';

const archives: ArchiveSeed[] = JSON.parse(
  readFileSync(new URL('../../../seeds/archives.json', import.meta.url), 'utf8'),
);

/** The address that an archive's pattern finds inside an archive's address. */
function inside(address: string): string | undefined {
  const host = new URL(address).hostname;
  const archive = archives.find(({ hosts }) => hosts.some((one) => host === one || host.endsWith(`.${one}`)));
  return archive && new RegExp(archive.pattern, 'u').exec(address)?.groups?.url;
}

describe('archive addresses lead to the original:', () => {
  it.each([
    [
      'https://web.archive.org/web/20210318120000/https://paper.example/a?b=c#d',
      'https://paper.example/a?b=c#d',
    ],
    ['https://web.archive.org/web/20210318120000id_/http://paper.example/a', 'http://paper.example/a'],
    ['https://web.archive.org/web/2021*/https://paper.example/a', 'https://paper.example/a'],
    ['https://web.archive.org/web/https://paper.example/a', 'https://paper.example/a'],
    ['http://web.archive.org/web/20210318120000/paper.example/a', 'paper.example/a'],
    ['https://archive.ph/20210318120000/https://paper.example/a', 'https://paper.example/a'],
    ['https://archive.is/2021.03.18-120000/https://paper.example/a', 'https://paper.example/a'],
    ['https://archive.today/newest/https://paper.example/a', 'https://paper.example/a'],
    ['https://archive.vn/o/AbC12/https://paper.example/a', 'https://paper.example/a'],
    ['https://ghostarchive.org/archive/20210318120000/https://paper.example/a', 'https://paper.example/a'],
    ['https://arquivo.pt/wayback/20210318120000/https://paper.example/a', 'https://paper.example/a'],
    ['https://arquivo.pt/noFrame/replay/20210318120000/https://paper.example/a', 'https://paper.example/a'],
    ['https://wayback.archive-it.org/1234/20210318120000/https://paper.example/a', 'https://paper.example/a'],
    [
      'https://webcache.googleusercontent.com/search?q=cache:AbC-12345678:https://paper.example/a+korea&hl=en',
      'https://paper.example/a',
    ],
    ['https://webcache.googleusercontent.com/search?q=cache:paper.example/a', 'paper.example/a'],
    [
      'https://www.webcitation.org/query?url=https%3A%2F%2Fpaper.example%2Fa&date=2021-03-18',
      'https%3A%2F%2Fpaper.example%2Fa',
    ],
  ])('%s', (address, original) => {
    expect(inside(address)).toBe(original);
  });
});

describe('archive addresses that do not tell the original have none:', () => {
  it.each([
    'https://archive.ph/AbC12',
    'https://perma.cc/AB12-CD34',
    'https://ghostarchive.org/archive/AbC12',
    'https://web.archive.org/about/',
    'https://www.webcitation.org/6AbCdEfGh',
  ])('%s', (address) => {
    expect(inside(address)).toBeUndefined();
  });
});
