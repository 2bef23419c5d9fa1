import { queryAll } from '../dom/untrapped.ts';
import { toIsoDay } from './iso-date.ts';

const LONGEST_SCRIPT = 300_000;
const MOST_SCRIPTS = 12;
const MOST_VALUES = 5000;

/**
 * Collects the string values of a key anywhere in a JSON value, without recursion and within limits. Goes level by
 * level, so that facts about the page come before facts about its parts.
 */
function valuesOf(root: unknown, key: string): string[] {
  const found: string[] = [];
  const open: unknown[] = [root];
  for (let at = 0; at < open.length && at < MOST_VALUES; at++) {
    const value = open[at];
    if (Array.isArray(value)) open.push(...value.slice(0, 200));
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        if (name === key && typeof inner === 'string') found.push(inner);
        else open.push(inner);
      }
    }
  }
  return found;
}

/** The days of publication in a page's JSON-LD, the page's own first. Broken scripts are ignored, as browsers do. */
export function jsonLdDates(document: Document): string[] {
  const scripts = queryAll(document, 'script[type="application/ld+json"]').slice(0, MOST_SCRIPTS);
  return scripts.flatMap((script) => {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_SCRIPT) return [];
    try {
      return valuesOf(JSON.parse(text), 'datePublished')
        .map(toIsoDay)
        .filter((iso) => iso !== null);
    } catch {
      // A script that is no JSON says nothing; pages have many.
      return [];
    }
  });
}
