/** `npm run icons`: draws the PNG icons of the manifest from `assets/icon.svg`, their only source. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { runCommand } from './command-error.ts';
import { ICON_SIZES } from './icons/icon-sizes.ts';
import { readOptions } from './read-options.ts';
import { ensureBrowser } from './setup/ensure-browser.ts';
import { ROOT } from './setup/step.ts';

await runCommand(async () => {
  readOptions('npm run icons', {});
  const source = await readFile(join(ROOT, 'assets/icon.svg'), 'utf8');
  const folder = join(ROOT, 'public/icon');
  await mkdir(folder, { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    for (const size of ICON_SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
      );
      await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
  console.log(`Drew ${ICON_SIZES.join(', ')} px.`);
});
