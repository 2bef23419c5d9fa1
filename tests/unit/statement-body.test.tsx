// @vitest-environment jsdom
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { StatementBody } from '../../components/statement/StatementBody.tsx';
import type { Statement } from '../../lib/coverage/model.ts';
import type { Locale } from '../../lib/i18n.ts';
import { aBundle } from './helpers/a-bundle.ts';
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

/** The words on record as a reader of one language sees them where the open page leaves the statement out. */
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
