import jsonld from 'jsonld';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ANNOTATION_CONTEXT, toAnnotations } from '../../../lib/export/annotations.ts';
import { stableId } from '../../../lib/export/stable-id.ts';
import { aBundle, anArticle } from '../helpers/a-bundle.ts';
import { realBundle } from '../helpers/real-bundle.ts';
/** The terms that we use, as the vocabulary defines them (https://www.w3.org/TR/annotation-vocab/). */
import terms from './annotation-terms.json' with { type: 'json' };
import { aRequest } from './helpers.ts';

const bundle = await realBundle();
const request = aRequest(bundle, { scope: 'all' });
const text = await toAnnotations(request);

/** The MUSTs of the model (https://www.w3.org/TR/annotation-model/) for the parts that we write. */
const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i));
const body = v.strictObject({
  type: v.literal('TextualBody'),
  value: v.pipe(v.string(), v.nonEmpty()),
  format: v.string(),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  purpose: v.picklist(['describing', 'tagging', 'classifying']),
});
const target = v.strictObject({
  type: v.literal('SpecificResource'),
  source: v.pipe(v.string(), v.url()),
  selector: v.exactOptional(
    v.strictObject({ type: v.literal('TextQuoteSelector'), exact: v.pipe(v.string(), v.nonEmpty()) }),
  ),
});
const annotation = v.strictObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation: v.literal('describing'),
  body: v.pipe(v.array(body), v.minLength(1)),
  target,
});
const collection = v.strictObject({
  '@context': v.literal(ANNOTATION_CONTEXT),
  id: iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  total: v.pipe(v.number(), v.integer(), v.minValue(0)),
  first: v.strictObject({
    id: iri,
    type: v.literal('AnnotationPage'),
    partOf: iri,
    startIndex: v.literal(0),
    items: v.array(annotation),
  }),
});

const { first, total } = v.parse(collection, JSON.parse(text));
const OA = 'http://www.w3.org/ns/oa#';

/** Has the one context in memory and fetches nothing. */
const documentLoader = async (url: string) => {
  if (url !== ANNOTATION_CONTEXT) throw new Error(`${url} was asked for.`);
  return { contextUrl: undefined, documentUrl: url, document: terms };
};

describe('the selection as web annotations', () => {
  test('counts what it holds: every rendering but those of copies', () => {
    const renderings = bundle.articles.filter(({ kind }) => kind !== 'copy').flatMap((one) => one.renderings);
    expect([total, first.items.length]).toEqual([renderings.length, renderings.length]);
  });

  test('gives every annotation an identifier of its own, the same each time', async () => {
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
    expect(await toAnnotations(request)).toBe(text);
  });

  test('points at the words as printed, and at the whole article where it has its own', () => {
    const hankyoreh = first.items.filter(({ target: { source } }) => source.includes('english.hani.co.kr'));
    const exact = hankyoreh.map(({ target: { selector } }) => selector?.exact);
    expect(exact).toContain('meeting all the conditions for this transition will take more time');
    const reported = first.items.filter(({ body: parts }) => parts.some(({ value }) => value === 'indirect'));
    expect(reported.length).toBeGreaterThan(50);
    expect(reported.every(({ target: { selector } }) => selector === undefined)).toBe(true);
  });

  test('says of words that were not seen at their target that they are unconfirmed', async () => {
    const said = { statement: 'bridge', form: 'direct', words: 'We will' } as const;
    const articles = [
      anArticle('a', { renderings: [said] }),
      anArticle('b', { renderings: [{ ...said, unconfirmed: true }] }),
    ];
    const written = v.parse(collection, JSON.parse(await toAnnotations(aRequest(aBundle({ articles })))));
    const classes = written.first.items.map((item) =>
      item.body.filter(({ purpose }) => purpose === 'classifying').map(({ value }) => value),
    );
    expect(classes).toEqual([['direct'], ['direct', 'unconfirmed']]);
  });

  test('means in JSON-LD what the vocabulary says, with no term lost', async () => {
    // Strict: a term that the context does not define fails instead of being dropped.
    const [expanded] = await jsonld.expand(JSON.parse(text), { documentLoader, safe: true } as object);
    expect(expanded?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    const quads = (await jsonld.toRDF(JSON.parse(text), { documentLoader, safe: true } as object)) as {
      predicate: { value: string };
      object: { value: string };
    }[];
    const having = (predicate: string, object?: string) =>
      quads.filter(
        (quad) => quad.predicate.value === predicate && (object ?? quad.object.value) === quad.object.value,
      );
    const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    expect(having(type, `${OA}Annotation`)).toHaveLength(total);
    expect(having(`${OA}hasTarget`)).toHaveLength(total);
    const quoted = first.items.filter(({ target: { selector } }) => selector !== undefined);
    expect(having(`${OA}exact`)).toHaveLength(quoted.length);
    expect(having(type, `${OA}TextQuoteSelector`)).toHaveLength(quoted.length);
  });
});

test('an identifier is a version 5 UUID as an IRI', async () => {
  const id = await stableId('a');
  expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(await stableId('b')).not.toBe(id);
});
