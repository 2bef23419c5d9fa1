import { render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { Surroundings } from '../../../components/Surroundings.tsx';
import { lookUp } from '../../../lib/coverage/lookup.ts';
import type { Bundle } from '../../../lib/coverage/model.ts';
import { createTranslator, type Locale } from '../../../lib/i18n.ts';
import { aBundle } from './a-bundle.ts';

/** What a component is shown in. */
export interface Setting {
  readonly locale?: Locale;
  readonly bundle?: Bundle;
}

/** Renders a component in one language over a bundle; by default English over the sample event. */
export function show(children: ComponentChildren, { locale = 'en', bundle = aBundle() }: Setting = {}) {
  return render(
    <Surroundings translator={createTranslator(locale)} bundle={lookUp(bundle)}>
      {children}
    </Surroundings>,
  );
}

/** jsdom draws nothing; axe asks for a canvas to tell icons from letters and does without one. */
if (typeof HTMLCanvasElement !== 'undefined') HTMLCanvasElement.prototype.getContext = () => null;

/** Rules that axe finds broken, with the elements; empty if none. Colours are checked in the browser. */
export async function accessibilityFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
