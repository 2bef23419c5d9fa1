/** The W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) in JSON-LD. */
import { type Lookup, lookUp } from '../coverage/lookup.ts';
import type { Rendering, Statement } from '../coverage/model.ts';
import { printOf, type TextWithCopies } from '../coverage/texts.ts';
import type { ExportRequest } from './request.ts';
import { stableId } from './stable-id.ts';

/** Required of every annotation by the model. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language: string;
  readonly purpose: 'describing' | 'tagging' | 'classifying';
}

/** One rendering: what is said (body) at these words of this article (target). */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly body: readonly TextualBody[];
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: string;
    /** Absent where the article says it in its own words, which are not bundled. */
    readonly selector?: { readonly type: 'TextQuoteSelector'; readonly exact: string };
  };
}

interface Source {
  readonly request: ExportRequest;
  readonly lookup: Lookup;
}

function bodyOf({ lookup, request }: Source, statement: Statement, rendering: Rendering): TextualBody[] {
  const { locale } = request;
  const speaker = lookup.speakerName(statement.speaker);
  const text = (value: string, purpose: TextualBody['purpose'], language: string): TextualBody => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    language,
    purpose,
  });
  const { gist } = statement;
  const { summary } = rendering;
  return [
    text(gist[locale] ?? gist.en, 'describing', gist[locale] ? locale : 'en'),
    ...(summary ? [text(summary[locale] ?? summary.en, 'describing', summary[locale] ? locale : 'en')] : []),
    text(speaker[locale] ?? speaker.en, 'tagging', speaker[locale] ? locale : 'en'),
    text(statement.id, 'tagging', 'en'),
    text(rendering.form, 'classifying', 'en'),
    // Not checked at the target itself: must not be mistaken for checked.
    ...(rendering.unconfirmed ? [text('unconfirmed', 'classifying', 'en')] : []),
  ];
}

async function annotationOf(
  source: Source,
  statement: Statement,
  text: TextWithCopies,
  rendering: Rendering,
  place: number,
): Promise<Annotation> {
  const { words } = rendering;
  return {
    id: await stableId(`${source.request.bundle.event}/${text.original.id}/${statement.id}/${place}`),
    type: 'Annotation',
    motivation: 'describing',
    body: bodyOf(source, statement, rendering),
    target: {
      type: 'SpecificResource',
      source: printOf(text, rendering).url,
      ...(words === undefined ? {} : { selector: { type: 'TextQuoteSelector', exact: words } }),
    },
  };
}

/**
 * The renderings of the selected articles as an AnnotationCollection with one page. Absent and unknown ones are no
 * annotations: there are no words to point at.
 */
export async function toAnnotations(request: ExportRequest): Promise<string> {
  const { bundle, grid, selection, query } = request;
  const source = { request, lookup: lookUp(bundle) };
  const pending = selection.texts.flatMap((text) =>
    selection.statements.flatMap((statement) =>
      grid
        .renderings(statement.id, text.original.id)
        .map((rendering, place) => annotationOf(source, statement, text, rendering, place)),
    ),
  );
  const items = await Promise.all(pending);
  const id = await stableId(`${bundle.event}${query}`);
  const collection = {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: `Crossquote ${bundle.event} ${query}`,
    total: items.length,
    first: {
      id: await stableId(`${bundle.event}${query}/1`),
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items,
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
