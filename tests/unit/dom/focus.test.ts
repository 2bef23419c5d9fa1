// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { focusedIn, focusOn } from '../../../lib/dom/focus.ts';

afterEach(() => document.body.replaceChildren());

/** A shadow tree on a new element of the parent. */
function shadowIn(parent: Node, html: string): ShadowRoot {
  const host = document.createElement('div');
  parent.appendChild(host);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

describe('the focus', () => {
  test('is found in shadow trees within shadow trees, and goes back there', () => {
    const inner = shadowIn(shadowIn(document.body, '<p>Outer</p>'), '<button>Inner</button>');
    const button = inner.querySelector('button');
    button?.focus();
    const before = focusedIn(document);
    expect(before).toBe(button);
    button?.blur();
    expect(inner.activeElement).toBeNull();
    focusOn(before);
    expect(inner.activeElement).toBe(button);
  });

  test('goes back to a link in a drawing', () => {
    document.body.innerHTML = '<svg><a href="#" tabindex="0"><text>Link</text></a></svg>';
    const link = document.querySelector('svg a');
    focusOn(link);
    expect(focusedIn(document)).toBe(link);
  });

  test('stays where it is for what takes none', () => {
    document.body.innerHTML = '<button>Here</button>';
    document.querySelector('button')?.focus();
    focusOn(null);
    focusOn(document.createElementNS('https://paper.example/ns', 'thing'));
    expect(focusedIn(document)?.textContent).toBe('Here');
  });
});
