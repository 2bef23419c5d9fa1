import { type Article, type Bundle, FORMS } from '../../lib/coverage/model.ts';
import { recordsOf } from '../../lib/coverage/records-of.ts';
import { renderingsOf, type Voice } from '../../lib/coverage/renderings-of.ts';

/** How much to print about who else carries a statement. */
export interface Detail {
  /** The article that the page is, which is not listed again. */
  readonly except: string | null;
  /** Print every outlet's words, one a line, instead of the names alone. */
  readonly showWords: boolean;
}

/** How others carry a statement: by outlet and form, then the articles known to leave it out. */
export function coverageLines(statementId: string, bundle: Bundle, { except, showWords }: Detail): string[] {
  const nameOf = ({ outlet, kind }: Article): string => {
    const name = bundle.outlets.find(({ id }) => id === outlet)?.name.en ?? outlet;
    return kind === 'news' || kind === 'record' ? name : `${name} (${kind})`;
  };
  const { voices, leaveOut } = renderingsOf(bundle, statementId, { except });
  const statement = bundle.statements.find(({ id }) => id === statementId);
  const records = statement && showWords ? recordsOf(bundle, statement) : [];
  const without = [...new Set(leaveOut.map(nameOf))].join(', ');
  return [
    ...records.map(({ record }) => `record (${record.basis.en}): ${record.words}`),
    ...(showWords
      ? voices.flatMap((voice) => voiceLines(voice, nameOf(voice.article)))
      : names(voices, nameOf)),
    ...(without ? [`left out by: ${without}`] : []),
  ];
}

function names(voices: readonly Voice[], nameOf: (article: Article) => string): string[] {
  return FORMS.flatMap((form) => {
    const outlets = voices
      .filter(({ renderings: [best] }) => best.form === form)
      .map(({ article }) => nameOf(article));
    return outlets.length === 0 ? [] : [`${form} elsewhere: ${[...new Set(outlets)].join(', ')}`];
  });
}

function voiceLines({ article, renderings, copies }: Voice, name: string): string[] {
  const printed = copies.length > 0 ? ` (copied by ${copies.map(({ id }) => id).join(', ')})` : '';
  return renderings.map(
    ({ form, words, summary }) =>
      `${form.padEnd(8)} ${name}, ${article.id}${printed}: ${words === undefined ? (summary?.en ?? '') : `“${words}”`}`,
  );
}
