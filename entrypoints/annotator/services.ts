import type { Bundle } from '../../lib/coverage/model.ts';
import type { MessageOutput } from '../../lib/messages.ts';

/** What the annotator asks of the rest of the extension. */
export interface AnnotatorServices {
  /** The site of the document, as settings name it. */
  readonly host: string;
  readonly browserLanguage: string;
  readonly loadPacks: (languages: readonly string[]) => Promise<MessageOutput<'page:languages'>>;
  readonly loadCoverage: (statements: readonly string[]) => Promise<Bundle>;
  readonly tellFound: (found: number) => void;
  readonly openStatement: (statement: string) => void;
}
