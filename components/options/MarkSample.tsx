import { h, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Form } from '../../lib/coverage/model.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import { elementCss, type MarkLook } from '../../lib/paint/mark-style.ts';
import { MARK_ELEMENT } from '../../lib/paint/mark-text.ts';
import { choosePalette, type TextColours } from '../../lib/paint/palette.ts';
import { useTranslator } from '../translator-context.tsx';

/** Colours of a typical page: near-black on white, and the reverse. */
const PAGES = {
  light: { text: [29, 27, 23, 1], background: [255, 255, 255, 1] },
  dark: { text: [226, 226, 226, 1], background: [24, 24, 24, 1] },
} satisfies Readonly<Record<'light' | 'dark', TextColours>>;

/** The sample's sentence in pieces; those with a form are marked. */
const PIECES: readonly { readonly key: MessageKey; readonly form?: Form }[] = [
  { key: 'options_sample_direct', form: 'direct' },
  { key: 'options_sample_between' },
  { key: 'options_sample_mixed', form: 'mixed' },
  { key: 'options_sample_end' },
  { key: 'options_sample_indirect', form: 'indirect' },
];

const css = ([red, green, blue]: TextColours['text']): string => `rgb(${red}, ${green}, ${blue})`;

interface MarkSampleProps {
  readonly look: MarkLook;
  readonly scheme: 'light' | 'dark';
  readonly forms: Readonly<Record<Form, boolean>>;
}

/**
 * A line of an article as it looks when marked: with the style sheet that pages get, in a shadow tree that our own styles
 * do not reach.
 */
export function MarkSample({ look, scheme, forms }: MarkSampleProps) {
  const { t } = useTranslator();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const { text, background } = PAGES[scheme];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `p { margin: 0; padding: 10px 14px; color: ${css(text)}; background: ${css(background)}; }
      ${elementCss(look, choosePalette([PAGES[scheme]]))}`,
    );
    root.adoptedStyleSheets = [sheet];
    const line = PIECES.map(({ key, form }) =>
      form && forms[form] ? h(MARK_ELEMENT, { 'data-form': form }, t(key)) : t(key),
    );
    render(<p>{line}</p>, root);
  }, [look, scheme, forms, t]);
  return <div class="cq-sample" ref={host} />;
}
