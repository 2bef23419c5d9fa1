import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { TestBrowser } from '../browser/types.ts';
import { plainLine } from '../pages/plain-line.ts';
import { ROOT } from '../setup/step.ts';
import { type Findings, lookAtPage } from './look-at-page.ts';
import { openPage } from './open-page.ts';
import type { Programme } from './sample-pages.ts';

/** Without a display: visits each page, prints what was recognised and marked, and saves screenshots. */
export async function takeTour(browser: TestBrowser, pages: Programme['pages']): Promise<void> {
  const folder = join(ROOT, 'screenshots', `start-${browser.name}`);
  mkdirSync(folder, { recursive: true });
  for (const { id, url, title } of pages) {
    console.log(`\n${title}\n  ${url}`);
    const page = await openPage(browser, url);
    const findings = await lookAtPage(browser, page);
    for (const line of describe(findings)) console.log(`  ${line}`);
    for (const [what, picture] of Object.entries(findings.pictures)) {
      writeFileSync(join(folder, `${id}-${what}.png`), picture);
    }
    await page.close();
  }
  console.log(`\nPictures of the pages and popups are in ${relative(process.cwd(), folder)}/.`);
  const errors = await browser.errors();
  if (errors.length > 0) console.log(`Errors on the consoles:\n  ${errors.map(plainLine).join('\n  ')}`);
}

function* describe({ verdict, article, copyOf, badge, statements, marks }: Findings): Generator<string> {
  yield `verdict: ${verdict}${article ? `, known article ${article}` : ''}${copyOf ? `, copy of ${copyOf}` : ''}`;
  if (statements.length === 0 && marks.length === 0) return;
  yield `${statements.length} statements in the popup, ${marks.length} marks on the page, badge “${badge}”`;
  for (const { statement, form } of statements) {
    const words = marks.filter((mark) => mark.statement === statement).map((mark) => mark.words);
    yield `  ${form.padEnd(8)} ${statement}${words.length > 0 ? `: ${shorten(words.join(' … '))}` : ''}`;
  }
}

function shorten(text: string): string {
  const plain = plainLine(text);
  return plain.length > 90 ? `${plain.slice(0, 89)}…` : plain;
}
