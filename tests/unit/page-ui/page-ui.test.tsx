// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PageUi } from '../../../components/page-ui/PageUi.tsx';
import { lookUp } from '../../../lib/coverage/lookup.ts';
import { createTranslator } from '../../../lib/i18n.ts';
import { aBundle, aFoundStatement, aReport } from '../helpers/a-bundle.ts';
import { show } from '../helpers/show.tsx';

afterEach(cleanup);

test('the list in the page names what is marked there, as there is nothing else to go to', () => {
  const nothing = (): void => undefined;
  show(
    <PageUi
      report={aReport({ found: [aFoundStatement('bridge'), aFoundStatement('tariffs', { places: 0 })] })}
      bundle={lookUp(aBundle())}
      translator={createTranslator('en')}
      theme="auto"
      open={null}
      prepared={null}
      cardRef={nothing}
      onPin={nothing}
      onClose={nothing}
      onOpenAll={nothing}
      onChoose={nothing}
    />,
  );
  const items = within(screen.getByRole('navigation')).getAllByRole('button');
  expect(items.map((item) => item.dataset.statement)).toEqual(['bridge']);
});
