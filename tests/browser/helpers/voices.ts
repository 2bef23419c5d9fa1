import type { TestView } from '../../../scripts/browser/types.ts';

/** One other outlet as the card or the popup shows it. */
export interface ShownVoice {
  readonly article: string;
  readonly outlet: string;
  readonly href: string;
  /** The outlet's own words, without what the comparison adds; empty where it puts the statement in its own words. */
  readonly words: string;
}

/** Where the voices stand: in the card of the page, or in the popup's row of a statement. */
export type VoicePlace = { readonly in: 'card' } | { readonly in: 'row'; readonly statement: string };

/** Runs inside the page. Unfolds every long list of other outlets, so that all of them are there. */
function unfoldVoices(place: VoicePlace): boolean {
  const root =
    place.in === 'card'
      ? document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('.cq-card')
      : document.querySelector(`[data-list="found"] [data-statement="${place.statement}"]`);
  root?.querySelector<HTMLElement>('.cq-row-button[aria-expanded="false"]')?.click();
  const folded = [
    ...(root?.querySelectorAll<HTMLElement>('.cq-voices .cq-more[aria-expanded="false"]') ?? []),
  ];
  for (const button of folded) button.click();
  return Boolean(root?.querySelector('.cq-body')) && folded.length === 0;
}

/** Runs inside the page. The other outlets under one statement. */
function readVoices(place: VoicePlace): ShownVoice[] {
  const root =
    place.in === 'card'
      ? document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('.cq-card')
      : document.querySelector(`[data-list="found"] [data-statement="${place.statement}"]`);
  return [...(root?.querySelectorAll<HTMLElement>('.cq-voice[data-article]') ?? [])].map((voice) => {
    const link = voice.querySelector<HTMLAnchorElement>('a.cq-outlet');
    const quoted = voice.querySelector('.cq-quoted')?.cloneNode(true);
    if (quoted instanceof Element) for (const left of quoted.querySelectorAll('del')) left.remove();
    return {
      article: voice.dataset.article ?? '',
      outlet: link?.textContent ?? '',
      href: link?.href ?? '',
      words: quoted?.textContent ?? '',
    };
  });
}

/** All other outlets under a statement, long lists unfolded. */
export async function voicesIn(view: TestView, place: VoicePlace): Promise<ShownVoice[]> {
  await view.waitFor(unfoldVoices, place);
  return view.evaluate(readVoices, place);
}
