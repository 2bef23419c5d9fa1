/** Words that the painters' own small extension marks wherever they stand; an article of another event has none. */
export const QUOTATIONS = [
  'The bridge will stand when the river has forgotten us',
  'we owe the ferrymen more than thanks',
  'no one here is in a hurry',
] as const;

const [bridge, ferrymen, hurry] = QUOTATIONS;

/** The paragraphs of the article that all hosts print. The second is split over an element by most. */
export const PARAGRAPHS = [
  `“${bridge},” the mayor said at the opening.`,
  `She added that ${ferrymen}, and paused.`,
  `Asked about the toll, she smiled: “${hurry}.”`,
] as const;

/** An article about something else, with nothing to mark. */
export const OTHER_PARAGRAPHS = ['The harvest was late.', 'Nobody was quoted in this report.'] as const;

/** The article as plain HTML; the middle paragraph has an element inside its quotation. */
export const ARTICLE_HTML = `<article><h1>The opening</h1>
  <p id="first">${PARAGRAPHS[0]}</p>
  <p id="second">${PARAGRAPHS[1].replace('ferrymen', '<em>ferrymen</em>')}</p>
  <p id="third">${PARAGRAPHS[2]}</p></article>`;

/** A page around a body. */
export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The opening</title>${head}</head>
<body>${body}</body></html>`;
}
