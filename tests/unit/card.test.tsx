// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../components/card/Card.tsx';
import { aBundle, aFoundStatement, anArticle } from './helpers/a-bundle.ts';
import { accessibilityFaults, type Setting, show } from './helpers/show.tsx';

afterEach(cleanup);

const nothing = (): void => undefined;
function showCard(changes: Partial<CardProps> = {}, setting: Setting = {}) {
  const props: CardProps = {
    found: aFoundStatement('bridge'),
    article: null,
    pinned: false,
    theme: 'auto',
    onPin: nothing,
    onClose: nothing,
    onOpenAll: nothing,
    ...changes,
  };
  return show(<Card {...props} />, setting);
}

describe('the card', () => {
  test('names speaker, office, day and occasion', () => {
    showCard();
    expect(screen.getByRole('dialog', { name: 'Ana Ruiz' }).textContent).toContain('Minister of Trade');
    expect(screen.getByText('18 May 2031 · press conference')).toBeTruthy();
  });

  test('shows this page’s words against the record as deletions and insertions', () => {
    const { container } = showCard();
    const here = container.querySelector('.cq-here');
    const heard = ['del', 'ins'].map((name) => here?.querySelector<HTMLElement>(name));
    expect(heard.map((element) => element?.textContent)).toEqual(['together,', 'alone,']);
    expect(heard.map((element) => element?.dataset.before)).toEqual(['left out:', 'added:']);
    expect(screen.getByText(/Compared with the record: official transcript/)).toBeTruthy();
  });

  test('lists the other outlets by form, closest first, with links that open them at the words', () => {
    const { container } = showCard();
    const outlets = [...container.querySelectorAll('.cq-outlet')].map((link) => link.textContent);
    expect(outlets).toEqual(['The Gazette', 'The Courier', 'The Wire']);
    const link = screen.getByRole('link', { name: 'The Gazette: open the article at these words' });
    expect(link.getAttribute('href')).toMatch(
      /^https:\/\/gazette\.example\/gazette-full#:~:text=We%20will%20build/,
    );
  });

  test('counts articles, of which one outlet may have several', () => {
    const said = { statement: 'bridge', form: 'direct', words: 'We will build the bridge together' } as const;
    const articles = ['a', 'b'].map((id) => anArticle(id, { renderings: [said] }));
    showCard({}, { bundle: aBundle({ articles }) });
    expect(screen.getByRole('heading', { name: '2 other articles' })).toBeTruthy();
  });

  test('says of another outlet’s words that they are those of the record', () => {
    showCard();
    expect(screen.getByText('word for word as on record')).toBeTruthy();
  });

  test('shows copies under their original and carriers beside it', () => {
    showCard();
    expect(screen.getByText('copied by mirror.example')).toBeTruthy();
    expect(screen.getByText(/printed by mirror\.example/)).toBeTruthy();
  });

  test('marks a cut as a cut and an insertion in brackets as the outlet’s', () => {
    const { container } = showCard();
    const courier = within(
      container.querySelector<HTMLElement>('[data-article="courier-cut"]') ?? document.body,
    );
    expect(courier.getByText('…').className).toBe('cq-cut');
    expect(courier.getByText(/\[nations\]/).dataset.before).toBe('inserted by the outlet:');
  });

  test('says who leaves it out, and of whom that is not known', () => {
    showCard({ found: aFoundStatement('tariffs', { words: 'no tariffs', form: 'mixed' }) });
    expect(screen.getByText('Left out by The Courier and The Herald')).toBeTruthy();
    expect(screen.getByText('Not in the part we hold of one other article')).toBeTruthy();
    expect(
      screen.getByText('No record of these words is known; outlets are compared with this page.'),
    ).toBeTruthy();
    expect(screen.getByText('the same words as on this page')).toBeTruthy();
  });

  test('says of words in another language than the record that they are not compared with it', () => {
    const { container } = showCard();
    const wire = within(container.querySelector<HTMLElement>('[data-article="wire-part"]') ?? document.body);
    expect(wire.getByText(/^in Korean · not compared with the record, which is in English · /)).toBeTruthy();
    expect(screen.queryByText(/are compared with this page/)).toBeNull();
  });

  test('compares words in the page’s language with the page where the record has another', () => {
    const { container } = showCard({
      found: aFoundStatement('bridge', { words: '다리를 같이', form: 'mixed' }),
    });
    expect(
      screen.getByText('The record is in English; articles in Korean are compared with this page.'),
    ).toBeTruthy();
    const wire = within(container.querySelector<HTMLElement>('[data-article="wire-part"]') ?? document.body);
    expect(wire.getByText('함께').tagName).toBe('INS');
    expect(wire.queryByText(/not compared/)).toBeNull();
  });

  test('says that a neighbour’s words were said elsewhere, two days earlier', () => {
    showCard({ found: aFoundStatement('eve-words', { form: 'indirect' }) });
    expect(screen.getByText('Said in Northport 2 days before the meeting, not at it')).toBeTruthy();
    expect(screen.queryByText(/Left out by/)).toBeNull();
  });

  test.each([
    ['that the bundle knows', { speaker: 'envoy' }, 'Ola Brandt'],
    ['by the name that it prints', { name: '<b>Ulla</b> Berg' }, '<b>Ulla</b> Berg'],
  ])('says when the page gives the words to someone else, %s', (_whom, other, shown) => {
    showCard({ found: aFoundStatement('bridge', { attribution: { kind: 'other', ...other } }) });
    expect(screen.getByText(`This page gives these words to ${shown}.`)).toBeTruthy();
  });

  test('folds a long list and says how long it is', () => {
    const renderings = [{ statement: 'bridge', form: 'direct', words: 'We will build the bridge' }] as const;
    const articles = Array.from({ length: 8 }, (_, i) => anArticle(`a${i}`, { renderings }));
    const { container } = showCard({}, { bundle: aBundle({ articles }) });
    const button = screen.getByRole('button', { name: 'Show 5 more' });
    expect(container.querySelectorAll('.cq-voice')).toHaveLength(3);
    fireEvent.click(button);
    expect(container.querySelectorAll('.cq-voice')).toHaveLength(8);
    expect(screen.getByRole('button', { name: 'Show fewer' }).getAttribute('aria-expanded')).toBe('true');
  });

  test('shows hostile page text as text', () => {
    const { container } = showCard({
      found: aFoundStatement('bridge', { words: '<img src=x onerror=alert(1)>' }),
    });
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  test('is pinned, closed and followed by its buttons, and closed by Escape', () => {
    const [onPin, onClose, onOpenAll] = [vi.fn(), vi.fn(), vi.fn()];
    showCard({ onPin, onClose, onOpenAll });
    fireEvent.click(screen.getByRole('button', { name: 'Keep open', pressed: false }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent.click(screen.getByRole('button', { name: 'All coverage' }));
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(onPin).toHaveBeenCalledWith(true);
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(onOpenAll).toHaveBeenCalledWith('bridge');
  });

  test('shows nothing for a statement that is not in the bundle', () => {
    expect(showCard({ found: aFoundStatement('nowhere') }).container.childElementCount).toBe(0);
  });

  test.each(['en', 'ko'] as const)('has no accessibility fault in %s', async (locale) => {
    const { container } = showCard({ pinned: true }, { locale });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  test('speaks Korean', () => {
    showCard({}, { locale: 'ko' });
    expect(screen.getByRole('dialog', { name: '아나 루이스' }).getAttribute('lang')).toBe('ko');
    expect(screen.getByRole('button', { name: '닫기' })).toBeTruthy();
  });
});
