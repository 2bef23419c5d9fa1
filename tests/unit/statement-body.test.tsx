// @vitest-environment jsdom
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { StatementBody } from '../../components/statement/StatementBody.tsx';
import type { Statement } from '../../lib/coverage/model.ts';
import type { Locale } from '../../lib/i18n.ts';
import type { FoundStatement } from '../../lib/report.ts';
import { aBundle, aFoundStatement } from './helpers/a-bundle.ts';
import { show } from './helpers/show.tsx';

afterEach(cleanup);

const bundle = aBundle();
const [bridge] = bundle.statements;
const original = {
  words: '우리는 함께 다리를 놓을 것입니다.',
  basis: { en: 'official text' },
  source: 'https://record.example/bridge-ko',
  language: 'ko',
};

/** The words on record that a reader of one language sees if the open page leaves the statement out. */
function recordShown(statement: Statement | undefined, locale: Locale): string | undefined {
  if (statement === undefined) return undefined;
  const body = <StatementBody statement={statement} found={null} article={null} />;
  return show(body, { locale, bundle }).container.querySelector('.cq-record bdi')?.textContent;
}

test('what was said in Korean is shown in Korean to its readers, in English to others', () => {
  const both = bridge && { ...bridge, original };
  expect(recordShown(both, 'ko')).toBe(original.words);
  cleanup();
  expect(recordShown(both, 'en')).toBe(bridge?.record?.words);
});

test('where the record is known in one language only, all readers get that', () => {
  expect(recordShown(bridge, 'ko')).toBe(bridge?.record?.words);
  cleanup();
  const { record: _, ...spoken } = { ...bridge, original } as Statement;
  expect(recordShown(spoken, 'en')).toBe(original.words);
});

test.each<[string, string | undefined]>([
  ['https://record.example/speech', 'https://record.example/speech'],
  ['gazette-full', 'https://gazette.example/gazette-full'],
  ['not kept', undefined],
])('the record is linked where its place is known, as an address or an article: %s', (source, address) => {
  const record = bridge?.record && { ...bridge.record, source };
  const body = <StatementBody statement={{ ...bridge, record } as Statement} found={null} article={null} />;
  const link = show(body, { bundle }).container.querySelector<HTMLAnchorElement>('.cq-record a');
  expect(link?.href.split('#')[0]).toBe(address);
});

test('what the page reports in its own words is shown beside the record, and compared with nothing', () => {
  const found = aFoundStatement('bridge', { form: 'indirect', words: 'The bridge will be built together.' });
  const body = <StatementBody statement={bridge as Statement} found={found} article={null} />;
  const { container } = show(body, { bundle });
  const here = container.querySelector('.cq-here');
  expect(here?.querySelector('.cq-reported')?.textContent).toBe(found.words);
  expect(here?.querySelectorAll('del, ins, .cq-verbatim, .cq-legend')).toHaveLength(0);
  expect(here?.querySelector('.cq-record bdi')?.textContent).toBe(bridge?.record?.words);
  expect(here?.querySelectorAll('a')).toHaveLength(1);
});

test('that no record is known is said where none is, once', () => {
  const none = 'No record of these words is known';
  const textOf = (statement: string, found: FoundStatement | null): string => {
    const shown = bundle.statements.find(({ id }) => id === statement) as Statement;
    const body = <StatementBody statement={shown} found={found} article={null} />;
    const { container, unmount } = show(body, { bundle });
    const text = container.textContent ?? '';
    unmount();
    return text;
  };
  expect(textOf('tariffs', null).split(none)).toHaveLength(2);
  expect(textOf('tariffs', aFoundStatement('tariffs')).split(none)).toHaveLength(2);
  expect(textOf('bridge', null)).not.toContain(none);
  expect(textOf('bridge', aFoundStatement('bridge'))).not.toContain(none);
});

test('this page’s words are said to be those of the record where they are, and nobody is named where they are the speaker’s', () => {
  const words = 'We will build the bridge together, and we will open it to all our people.';
  const found = aFoundStatement('bridge', { words });
  const body = <StatementBody statement={bridge as Statement} found={found} article={null} />;
  const here = show(body, { bundle }).container.querySelector('.cq-here');
  expect(here?.querySelector('.cq-verbatim')?.textContent).toBe('word for word as on record');
  expect(here?.querySelectorAll('del, ins, .cq-legend, .cq-warning')).toHaveLength(0);
});
