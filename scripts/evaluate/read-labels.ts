import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { FORMS } from '../../lib/coverage/model.ts';
import { CommandError } from '../command-error.ts';

const labelledSchema = v.array(
  v.object({
    id: v.string(),
    file: v.optional(v.string()),
    url: v.string(),
    language: v.optional(v.string(), 'en'),
    label: v.picklist(['event', 'mention', 'other-event', 'unrelated']),
    split: v.optional(v.string()),
    statements: v.optional(
      v.array(
        v.object({
          text: v.string(),
          kind: v.optional(v.picklist(FORMS), 'direct'),
          gist: v.optional(v.string(), ''),
          statement: v.optional(v.string()),
          reversed: v.optional(v.boolean(), false),
          misattributed: v.optional(v.boolean(), false),
        }),
      ),
      [],
    ),
  }),
);

/** One page of a labelled folder: what it is, and the path of its file. */
export type LabelledFile = v.InferOutput<typeof labelledSchema>[number] & { readonly file: string };

/** The labels of a folder of pages, from its `index.json`. Throws a CommandError that names the entry that is wrong. */
export async function readLabels(folder: string): Promise<LabelledFile[]> {
  const file = join(folder, 'index.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(`${file} cannot be read`, 'Give a folder of labelled pages with an index.json.');
  });
  const parsed = v.safeParse(labelledSchema, parseJson(text, file));
  if (parsed.success)
    return parsed.output.map((page) => ({ ...page, file: join(folder, page.file ?? `${page.id}.html`) }));
  const [issue] = parsed.issues;
  throw new CommandError(
    `${file}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`,
    'Mend the entry; tests/evaluation/README.md says what it may hold.',
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file} is no JSON: ${(error as Error).message}`, 'Mend it and try again.');
  }
}
