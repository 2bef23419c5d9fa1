import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { issueWithPlace } from '../../lib/seeds/issue-words.ts';
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
          kind: v.optional(v.string(), 'direct'),
          gist: v.optional(v.string(), ''),
          statement: v.nullish(v.string()),
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

/** Which pages of a folder are wanted: those of a split, or the one with an id. */
interface Wanted {
  readonly split?: string;
  readonly page?: string;
}

/**
 * The labels of a folder of pages, from its `index.json`, in its order. Throws a CommandError that names a faulty entry, or
 * if no page is wanted.
 */
export async function readLabels(folder: string, wanted: Wanted): Promise<LabelledFile[]> {
  const file = join(folder, 'index.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(`${file} cannot be read`, 'Give a folder of labelled pages with an index.json.');
  });
  const parsed = v.safeParse(labelledSchema, parseJson(text, file));
  if (parsed.success) {
    const all = parsed.output.map((page) => ({
      ...page,
      file: join(folder, page.file ?? `${page.id}.html`),
    }));
    return chosen(all, wanted, file);
  }
  const [issue] = parsed.issues;
  throw new CommandError(
    `${file}: ${issueWithPlace(issue)}`,
    'Mend the entry; tests/evaluation/README.md says what it may hold.',
  );
}

function chosen(all: readonly LabelledFile[], { split, page }: Wanted, file: string): LabelledFile[] {
  const found = all.filter(
    (one) => (split === undefined || one.split === split) && (page === undefined || one.id === page),
  );
  if (found.length > 0) return found;
  const what = [page && ` ${page}`, split && ` of the split ${split}`].filter(Boolean).join('');
  const splits = [...new Set(all.map((one) => one.split ?? ''))].filter((name) => name !== '');
  const cure = `It has the splits ${splits.join(', ') || '(none)'}.`;
  throw new CommandError(
    `${file} lists no page${what}`,
    page === undefined ? cure : `Name a page by its "id" there. ${cure}`,
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file} is no JSON: ${(error as Error).message}`, 'Mend it and try again.');
  }
}
