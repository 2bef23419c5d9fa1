/** A hostile page in two sizes. Its time must grow no faster than its size. */
export interface HostilePage {
  readonly name: string;
  /** How many times the larger page is the smaller one. */
  readonly factor: number;
  readonly small: string;
  readonly large: string;
}

const asPage = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seoul</title></head><body><article>${body}</article></body></html>`;

const nested = (depth: number): string =>
  `${'<div>'.repeat(depth)}Blinken said in Seoul${'</div>'.repeat(depth)}`;

const boxed = `<div><div><div><p>${'The minister spoke of the alliance at length and then left. '.repeat(2)}</p></div></div></div>`;

/** The hostile pages. `quotation` is one that the bundle knows. */
export function hostilePages(quotation: string): HostilePage[] {
  const said = `<p>“${quotation},” Blinken said in Seoul.</p>\n`;
  const line = `${quotation} was what the minister had heard again and again. `;
  const times = (text: string, count: number): string => asPage(text.repeat(count));
  return [
    {
      name: 'one word, a million times',
      factor: 4,
      small: asPage(`<p>${'alliance '.repeat(250_000)}</p>`),
      large: asPage(`<p>${'alliance '.repeat(1_000_000)}</p>`),
    },
    { name: 'a quotation, 10 000 times', factor: 4, small: times(said, 2500), large: times(said, 10_000) },
    { name: 'nested 10 000 deep', factor: 4, small: asPage(nested(2500)), large: asPage(nested(10_000)) },
    {
      name: 'a line of 5 MB',
      factor: 4,
      small: asPage(`<p>${line.repeat(Math.round(1_250_000 / line.length))}</p>`),
      large: asPage(`<p>${line.repeat(Math.round(5_000_000 / line.length))}</p>`),
    },
    {
      name: '100 000 opening marks',
      factor: 4,
      small: asPage(`<p>${'“alliance '.repeat(25_000)}</p>`),
      large: asPage(`<p>${'“alliance '.repeat(100_000)}</p>`),
    },
    {
      name: '40 000 paragraphs, each in boxes of its own',
      factor: 4,
      small: asPage(boxed.repeat(10_000)),
      large: asPage(boxed.repeat(40_000)),
    },
    {
      name: '100 000 quotations in marks of two kinds',
      factor: 4,
      small: asPage(`<p>${'“alliance” ‘north korea’ '.repeat(12_500)}</p>`),
      large: asPage(`<p>${'“alliance” ‘north korea’ '.repeat(50_000)}</p>`),
    },
  ];
}
