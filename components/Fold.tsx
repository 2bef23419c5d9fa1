import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslator } from './translator-context.tsx';

interface FoldProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown before the reader asks for more. */
  readonly first: number;
  readonly children: (item: Item, index: number) => ComponentChildren;
  readonly class?: string;
  readonly ordered?: boolean;
}

/**
 * A list that shows its first items, and the others when a button is pressed that says how many more there are. If the
 * button is pressed by keyboard, the focus moves to the first of those; when they are folded again, the button scrolls into
 * view.
 */
export function Fold<Item>({ items, first, children, class: name, ordered = false }: FoldProps<Item>) {
  const { t } = useTranslator();
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLUListElement & HTMLOListElement>(null);
  const byKeyboard = useRef(false);
  useLayoutEffect(() => {
    if (!byKeyboard.current) return;
    byKeyboard.current = false;
    if (open) list.current?.children[first]?.querySelector<HTMLElement>('a, button')?.focus();
    else list.current?.nextElementSibling?.scrollIntoView?.({ block: 'nearest' });
  }, [open, first]);
  const toggle = ({ detail }: MouseEvent): void => {
    // A click that a key causes has a click count of 0.
    byKeyboard.current = detail === 0;
    setOpen(!open);
  };
  const isLong = items.length > first + 1;
  const shown = open || !isLong ? items : items.slice(0, first);
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <List ref={list} class={name}>
        {shown.map(children)}
      </List>
      {isLong && (
        <button type="button" class="cq-more" aria-expanded={open} onClick={toggle}>
          {open ? t('show_fewer') : t('show_more', { count: items.length - first })}
        </button>
      )}
    </>
  );
}
