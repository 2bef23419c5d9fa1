// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { aReport } from './helpers/a-bundle.ts';
import { aStore } from './helpers/a-store.ts';
import { someServices } from './helpers/popup-services.ts';

afterEach(cleanup);

const title = async (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name });

describe('opening the popup', () => {
  test('shows what the page’s annotator knows, without checking again', async () => {
    const services = someServices({ askPage: () => Promise.resolve(aReport()) });
    render(<PopupApp services={services} />);
    await title('This page reports the meeting');
    expect(services.checkPage).not.toHaveBeenCalled();
  });

  test('checks a page on which nothing runs yet: that is the reader’s invitation', async () => {
    const services = someServices();
    render(<PopupApp services={services} />);
    await title('This page reports the meeting');
    expect(services.checkPage).toHaveBeenCalledWith(7, null);
  });

  test('offers to ask for access where the check is refused, and checks again once allowed', async () => {
    const checkPage = vi.fn(() => Promise.reject<ReturnType<typeof aReport>>(new Error('no access')));
    const services = someServices({ checkPage });
    render(<PopupApp services={services} />);
    await title('Crossquote may not read courier.example yet');
    checkPage.mockImplementation(() => Promise.resolve(aReport()));
    fireEvent.click(screen.getByRole('button', { name: 'Allow on courier.example' }));
    expect(services.requestHosts).toHaveBeenCalledWith(['*://courier.example/*']);
    await title('This page reports the meeting');
  });

  test('asks within the click, before anything else is awaited', async () => {
    const services = someServices({ checkPage: () => Promise.resolve(null) });
    render(<PopupApp services={services} />);
    await title('Crossquote may not read courier.example yet');
    screen.getByRole('button', { name: 'Allow on courier.example' }).click();
    expect(services.requestHosts).toHaveBeenCalledOnce();
  });

  test('says that reading failed where we have access and still get nothing', async () => {
    render(
      <PopupApp
        services={someServices({
          checkPage: () => Promise.resolve(null),
          hasHosts: () => Promise.resolve(true),
        })}
      />,
    );
    await title('This page could not be read');
  });

  test('says that the browser lets us not run where we have access and are refused', async () => {
    const services = someServices({
      checkPage: () => Promise.reject(new Error('Missing host permission for the tab')),
      hasHosts: () => Promise.resolve(true),
    });
    render(<PopupApp services={services} />);
    await title('The browser lets no extension read this page');
  });

  test('says of a document that is no article that there is nothing to read', async () => {
    const services = someServices({ checkPage: () => Promise.resolve('unreadable') });
    render(<PopupApp services={services} />);
    await title('There is no article to read here');
  });

  test('says that no extension may read the browser’s own pages', async () => {
    const services = someServices({ tab: () => Promise.resolve({ id: 7, url: 'chrome://extensions' }) });
    render(<PopupApp services={services} />);
    await title('The browser lets no extension read this page');
    expect(services.checkPage).not.toHaveBeenCalled();
  });

  test('shows nothing before the first frame but what a page says that has answered by then', async () => {
    let shown = '';
    const askPage = async () => {
      await Promise.resolve();
      shown = document.body.textContent;
      return aReport();
    };
    render(<PopupApp services={someServices({ askPage })} />);
    await title('This page reports the meeting');
    expect(shown).toBe('');
  });

  test('shows what is found on the page before the rest is rendered', async () => {
    const { container } = render(<PopupApp services={someServices()} />);
    await title('This page reports the meeting');
    const lists = () =>
      [...container.querySelectorAll<HTMLElement>('[data-list]')].map((l) => l.dataset.list);
    expect(lists()).toEqual(['found']);
    await waitFor(() => expect(lists()).toEqual(['found', 'left-out', 'related']));
  });

  test('waits for no page: until it answers, the popup says so and can be searched', async () => {
    const services = someServices({ askPage: () => new Promise(() => undefined) });
    render(<PopupApp services={services} />);
    await title('Reading this page…');
    expect(screen.getByRole('searchbox')).toBeTruthy();
  });

  test('opens on the statement that was clicked', async () => {
    render(<PopupApp services={someServices({ focus: 'bridge' })} />);
    expect(await screen.findByRole('button', { name: /Ana Ruiz/, expanded: true })).toBeTruthy();
  });
});

describe('the reader’s choices', () => {
  test('pausing a site is stored, and the page is not read any more', async () => {
    const services = someServices();
    render(<PopupApp services={services} />);
    await title('This page reports the meeting');
    fireEvent.click(screen.getByRole('switch', { name: 'Pause on this site' }));
    await title('Crossquote is paused here');
    expect(await services.settings.read('settings')).toMatchObject({ pausedHosts: ['courier.example'] });
    fireEvent.click(screen.getByRole('switch', { name: 'Pause on this site', checked: true }));
    await title('This page reports the meeting');
  });

  test('a pause that cannot be stored is said not to be, and its switch goes back', async () => {
    const store = aStore();
    const write = vi.fn(store.write).mockRejectedValueOnce(new Error('over quota'));
    render(<PopupApp services={someServices({ settings: { ...store, write } })} />);
    await title('This page reports the meeting');
    fireEvent.click(screen.getByRole('switch', { name: 'Pause on this site' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not save/);
    expect(screen.getByRole('switch', { name: 'Pause on this site', checked: false })).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: 'Pause on this site' }));
    await title('Crossquote is paused here');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a language chosen elsewhere is spoken at once', async () => {
    const services = someServices();
    render(<PopupApp services={services} />);
    await title('This page reports the meeting');
    await services.settings.write('settings', { version: 1, language: 'ko' });
    await title('이 페이지는 회담을 보도하고 있습니다');
  });

  test('coverage page and options are opened', async () => {
    const services = someServices();
    render(<PopupApp services={services} />);
    await title('This page reports the meeting');
    fireEvent.click(screen.getByRole('button', { name: 'Full coverage' }));
    fireEvent.click(screen.getByRole('button', { name: 'Options' }));
    await waitFor(() => expect(services.openOptions).toHaveBeenCalledOnce());
    expect(services.openCoverage).toHaveBeenCalledWith(null);
  });
});
