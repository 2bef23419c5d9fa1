// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { usePageFrame } from '../../components/use-page-frame.ts';
import { createTranslator } from '../../lib/i18n.ts';

function Framed() {
  usePageFrame('설정', createTranslator('ko'), 'dark');
  return <h1>설정</h1>;
}

test('a page has its language, its colours and its title before it is first painted', () => {
  render(<Framed />, document.body);
  const { lang, dataset } = document.documentElement;
  expect([lang, dataset.theme, document.title]).toEqual(['ko', 'dark', '설정']);
});
