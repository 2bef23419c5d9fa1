import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TestView } from '../../../scripts/browser/types.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 A and AA, and axe's best practices. */
const RULES = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
};

const REPORT = `
  return (window.axe ?? globalThis.axe).run(root, ${JSON.stringify(RULES)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')));
`;

/**
 * Rules that axe finds broken in a page or a part of it, with the elements; open shadow roots are included. Axe is sent as
 * the body of the function that runs it, because the content policy of our pages lets no script in.
 */
export function faultsIn(view: TestView, selector = ':root'): Promise<string[]> {
  const root = `const root = document.querySelector(${JSON.stringify(selector)}) ?? document;`;
  const run = new Function(`${SOURCE}\n${root}\n${REPORT}`) as () => Promise<string[]>;
  return view.evaluate(run);
}
