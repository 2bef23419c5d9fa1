import { expect, test, vi } from 'vitest';
import { askPage, checkPage, showOnPage } from '../../lib/ask-page.ts';

const { sent, answers } = vi.hoisted(() => ({ sent: [] as unknown[], answers: [] as unknown[] }));

vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      sendMessage: async (tab: number, { kind }: { kind: string }, to: unknown) => {
        sent.push([tab, kind, to]);
        return answers.shift() ?? null;
      },
    },
    scripting: { executeScript: async () => [] },
  },
}));

test('the popup asks the top frame of a page alone, whatever frames it has', async () => {
  answers.push(null, null, { verdict: 'coverage' });
  await askPage(7);
  expect(await checkPage(7)).toEqual({ verdict: 'coverage' });
  await showOnPage(7, 'one-thing-said');
  const top = { frameId: 0 };
  expect(sent).toEqual([
    [7, 'panel:report', top],
    [7, 'panel:report', top],
    [7, 'panel:report', top],
    [7, 'panel:show', top],
  ]);
});
