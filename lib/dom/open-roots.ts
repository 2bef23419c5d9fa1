import { queryAll, shadowRootOf } from './untrapped.ts';

/** The document and every open shadow root in it. */
export function openRootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [];
  const open: (Document | ShadowRoot)[] = [document];
  for (let root = open.pop(); root; root = open.pop()) {
    roots.push(root);
    for (const element of queryAll(root, '*')) {
      const shadow = shadowRootOf(element);
      if (shadow) open.push(shadow);
    }
  }
  return roots;
}
