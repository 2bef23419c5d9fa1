/** A piece of a text that stands for something else, with the characters that it takes. */
export interface PrintedMarkup {
  readonly piece: string;
  readonly length: number;
}

/** A tag printed as text. A length limit keeps a page of `<` linear. */
const TAG = /<\/?([a-z][a-z0-9]{0,10})(?:\s[^<>]{0,300})?\/?>/iy;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;
/** Words alone after the name are no attributes, unless the name is an element's: <Antony Blinken / Secretary of State>. */
const INLINE_TAG = /^(?:a|b|big|center|cite|em|font|hr|i|iframe|img|q|s|small|span|strong|su[bp]|u|video)$/i;
const BLOCK_TAG = /^(?:p|div|br|li|ul|ol|h\d|tr|td|table|blockquote|section|article|figure|figcaption)$/i;

/** The entities that news systems print by mistake; any other is left as it stands. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  sbquo: '‚',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
  eacute: 'é',
  middot: '·',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  zwnj: '',
  zwj: '',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
};

/**
 * Punctuation whose UTF-8 was read as Windows-1252 and saved so, by its last character. Of a closing mark it is often
 * lost, as the code page has none for it.
 */
const MISREAD: Readonly<Record<string, string>> = {
  œ: '“',
  '\u009d': '”',
  '˜': '‘',
  '™': '’',
  '“': '–',
  '”': '—',
  '¦': '…',
};

const codePoint = (value: number): string =>
  value > 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff) ? String.fromCodePoint(value) : ' ';

function entityAt(source: string, at: number): PrintedMarkup | null {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(source);
  if (!found) return null;
  const [whole, decimal, hex, name] = found;
  if (decimal) return { piece: codePoint(Number(decimal)), length: whole.length };
  if (hex) return { piece: codePoint(Number.parseInt(hex, 16)), length: whole.length };
  const known = NAMED[(name ?? '').toLowerCase()];
  if (known === undefined) return null;
  // &Eacute; is a capital, &AMP; is none.
  return { piece: /^[A-Z][a-z]/.test(name ?? '') ? known.toUpperCase() : known, length: whole.length };
}

function tagAt(source: string, at: number): PrintedMarkup | null {
  TAG.lastIndex = at;
  const found = TAG.exec(source);
  if (!found) return null;
  const [whole, name = ''] = found;
  const isBlock = BLOCK_TAG.test(name);
  if (!isBlock && !INLINE_TAG.test(name) && !whole.includes('=') && /\s[^\s/>]/.test(whole)) return null;
  return { piece: isBlock ? '\n' : '', length: whole.length };
}

/** “ and its like, misread: â€œ. */
function misreadAt(source: string, at: number): PrintedMarkup | null {
  if (source.charAt(at + 1) !== '€') return null;
  const piece = MISREAD[source.charAt(at + 2)];
  return piece === undefined ? { piece: '”', length: 2 } : { piece, length: 3 };
}

/** What is printed at a place of a text as a tag, an entity or a misread mark, and what it stands for; null if nothing is. */
export function markupAt(source: string, at: number): PrintedMarkup | null {
  const char = source.charAt(at);
  if (char === '&') return entityAt(source, at);
  if (char === '<') return tagAt(source, at);
  return char === 'â' ? misreadAt(source, at) : null;
}
