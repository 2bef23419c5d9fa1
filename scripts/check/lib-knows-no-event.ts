/**
 * No person, place, outlet or site of the seeds is named in `lib`, so that a second event needs only a second folder of
 * data.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/step.ts';
import { reportBroken } from './helpers/report-broken.ts';
import { lineAt, type SourceFile, sourceFiles } from './helpers/source-files.ts';
import { nodesOf, parse } from './helpers/syntax.ts';

interface Named {
  readonly name: { readonly en: string; readonly ko?: string };
  readonly hosts?: readonly string[];
}

const seed = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, 'seeds', file), 'utf8'));

/** Surnames and full names, without initials and particles of up to two letters. */
function namesOfPeople(): string[] {
  return (seed('speakers.json') as Named[]).flatMap(({ name }) => {
    const words = name.en.split(/[\s,()]+/).filter((word) => /^\p{Lu}\p{L}{3,}$/u.test(word));
    return [...words, ...(name.ko === undefined ? [] : [name.ko])];
  });
}

function namesOfOutlets(): string[] {
  return (seed('outlets.json') as Named[]).flatMap(({ name, hosts = [] }) => [name.en, ...hosts]);
}

/** Words in the lists of names that are ordinary words in code. */
const COMMON = new Set(
  'State Department Joint Statement Foreign Ministry Defense National Security Office White House Senior Official Officials Government United States Spokesperson Forces North South Trade World Article Press Source Sources'.split(
    ' ',
  ),
);

const place = (seed('event.json') as { place: { en: string; ko: string } }).place;
const NAMES = [...new Set([...namesOfPeople(), ...namesOfOutlets(), place.en, place.ko])].filter(
  (name) => name.length > 1 && !COMMON.has(name),
);
const escaped = NAMES.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const ANY_NAME = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** Names of the event in strings, patterns and identifiers; comments may give examples. */
function namesIn(file: SourceFile): string[] {
  return [...nodesOf(parse(file).program)].flatMap(({ type, start, ...node }) => {
    const text =
      type === 'Literal' || type === 'Identifier' || type === 'TemplateElement' || type === 'JSXText'
        ? file.text.slice(start, node.end)
        : '';
    const found = ANY_NAME.exec(text)?.[0];
    return found === undefined ? [] : [`${file.path}:${lineAt(file.text, start)}: “${found}”`];
  });
}

reportBroken(
  'lib names nobody of the event',
  'Put the name into seeds/ and let the code read it from there.',
  sourceFiles(['lib'], ['.ts']).flatMap(namesIn),
);
