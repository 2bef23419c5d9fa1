import type { Article, Bundle, Occasion, Outlet, Speaker, Statement } from '../../../lib/coverage/model.ts';
import type { FoundStatement, PageReport } from '../../../lib/report.ts';

/** A statement of the sample event, with what a test wants to be different. */
export function aStatement(id: string, changes: Partial<Statement> = {}): Statement {
  return {
    id,
    speaker: 'minister',
    occasion: 'press',
    said: '2031-05-18',
    topic: 'trade',
    gist: { en: `The gist of ${id}.`, ko: `${id}의 요지.` },
    ...changes,
  };
}

/** An article of the sample event, known in full, without renderings. */
export function anArticle(id: string, changes: Partial<Article> = {}): Article {
  return {
    id,
    outlet: 'gazette',
    headline: `Headline of ${id}`,
    url: `https://gazette.example/${id}`,
    published: '2031-05-18',
    publishedBasis: 'page',
    language: 'en',
    kind: 'news',
    extent: 'full',
    renderings: [],
    ...changes,
  };
}

/** An outlet with a name in both languages. */
function anOutlet(id: string, name: string, changes: Partial<Outlet> = {}): Outlet {
  return {
    id,
    name: { en: name, ko: `${name} 신문` },
    kind: 'newspaper',
    ...changes,
  };
}

const SPEAKERS: readonly Speaker[] = [
  { id: 'envoy', name: { en: 'Ola Brandt', ko: '올라 브란트' }, role: { en: 'special envoy', ko: '특사' } },
  {
    id: 'minister',
    name: { en: 'Ana Ruiz', ko: '아나 루이스' },
    role: { en: 'Minister of Trade', ko: '통상 장관' },
  },
];

const OCCASIONS: readonly Occasion[] = [
  {
    id: 'eve',
    event: 'eve-talks',
    label: { en: 'talks on the eve', ko: '전날 회담' },
    day: '2031-05-16',
    place: { en: 'Northport', ko: '노스포트' },
  },
  {
    id: 'press',
    event: 'summit',
    label: { en: 'press conference', ko: '기자회견' },
    day: '2031-05-18',
    place: { en: 'Midtown', ko: '미드타운' },
  },
];

const STATEMENTS: readonly Statement[] = [
  aStatement('bridge', {
    record: {
      words: 'We will build the bridge together, and we will open it to all our people.',
      basis: { en: 'official transcript', ko: '공식 속기록' },
      source: 'https://record.example/bridge',
      language: 'en',
    },
  }),
  aStatement('eve-words', { occasion: 'eve', said: '2031-05-16' }),
  aStatement('tariffs', { speaker: 'envoy', topic: 'tariffs' }),
];

const ARTICLES: readonly Article[] = [
  anArticle('courier-cut', {
    outlet: 'courier',
    url: 'https://courier.example/cut',
    renderings: [
      {
        statement: 'bridge',
        form: 'direct',
        words: 'We will build the bridge … and we will open it to all [nations]',
      },
    ],
  }),
  anArticle('gazette-full', {
    renderings: [
      {
        statement: 'bridge',
        form: 'direct',
        words: 'We will build the bridge together, and we will open it to all our people',
      },
      { statement: 'tariffs', form: 'mixed', words: 'no tariffs' },
    ],
  }),
  anArticle('gazette-mirror', {
    outlet: 'mirror',
    url: 'https://mirror.example/1',
    kind: 'copy',
    copyOf: 'gazette-full',
    renderings: [{ statement: 'bridge', form: 'direct', words: 'We will build the bridge together' }],
  }),
  anArticle('herald-silent', { outlet: 'herald', url: 'https://herald.example/1' }),
  anArticle('wire-part', {
    outlet: 'wire',
    carrier: 'mirror',
    extent: 'partial',
    headline: null,
    url: 'https://wire.example/1',
    language: 'ko',
    renderings: [
      { statement: 'bridge', form: 'mixed', words: '다리를 함께', where: 'headline' },
      {
        statement: 'eve-words',
        form: 'indirect',
        summary: { en: 'It spoke of the eve.', ko: '전날을 언급했다.' },
      },
    ],
  }),
];

/** A small event of our own invention: three statements, five articles of which one is a copy. */
export function aBundle(changes: Partial<Bundle> = {}): Bundle {
  return {
    event: 'summit',
    outlets: [
      anOutlet('courier', 'The Courier'),
      anOutlet('gazette', 'The Gazette'),
      anOutlet('herald', 'The Herald'),
      anOutlet('mirror', 'mirror.example'),
      anOutlet('wire', 'The Wire', { kind: 'agency' }),
    ],
    speakers: SPEAKERS,
    occasions: OCCASIONS,
    neighbours: [{ id: 'tunnel', label: { en: 'Tunnel talks', ko: '터널 회담' } }],
    topics: [
      { id: 'tariffs', label: { en: 'Tariffs', ko: '관세' } },
      { id: 'trade', label: { en: 'Trade', ko: '통상' } },
    ],
    statements: STATEMENTS,
    articles: ARTICLES,
    ...changes,
  };
}

/** A statement as the annotator reports it from a page that changed one word. */
export function aFoundStatement(statement: string, changes: Partial<FoundStatement> = {}): FoundStatement {
  return {
    statement,
    form: 'direct',
    score: 0.9,
    words: 'We will build the bridge alone, and we will open it to all our people',
    attribution: { kind: 'speaker', speaker: 'minister' },
    places: 1,
    position: 0.25,
    ...changes,
  };
}

/** The report of a page that is known and carries one statement. */
export function aReport(changes: Partial<PageReport> = {}): PageReport {
  return {
    url: 'https://courier.example/cut',
    title: 'A page',
    recognition: {
      verdict: 'coverage',
      score: 4,
      reasons: [
        { code: 'known_address', detail: 'The Courier', weight: 3 },
        { code: 'prior', detail: '', weight: -2 },
      ],
      article: 'courier-cut',
      copyOf: null,
    },
    found: [aFoundStatement('bridge')],
    missing: [],
    nearMisses: [],
    painter: { name: 'document', why: 'document' },
    ...changes,
  };
}
