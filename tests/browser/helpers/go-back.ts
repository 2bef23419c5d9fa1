import type { TestPage } from '../../../scripts/browser/types.ts';

/**
 * Goes back in the history of a tab, as its reader would. The page answers before it is left: a browser that leaves it
 * at once may have nobody to answer any more.
 */
export const goBack = (page: Pick<TestPage, 'evaluate'>): Promise<void> =>
  page.evaluate(() => {
    setTimeout(() => history.back());
  });
