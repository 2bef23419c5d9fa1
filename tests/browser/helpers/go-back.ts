import type { TestPage } from '../../../scripts/browser/types.ts';

/** Goes back in the history of a tab, as its reader would. Deferred, so that the page can answer before it is left. */
export const goBack = (page: Pick<TestPage, 'evaluate'>): Promise<void> =>
  page.evaluate(() => {
    setTimeout(() => history.back());
  });
