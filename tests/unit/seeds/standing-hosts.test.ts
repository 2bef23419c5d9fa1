import { describe, expect, test } from 'vitest';
import type { OutletSeed } from '../../../lib/seeds/schema.ts';
import { standingHosts } from '../../../lib/seeds/standing-hosts.ts';
import { anArticle } from '../helpers/a-bundle.ts';
import { realSeeds } from '../helpers/real-bundle.ts';

const hosts = standingHosts(await realSeeds());

const anOutlet = (id: string, changes: Partial<OutletSeed> = {}): OutletSeed => ({
  id,
  name: { en: id },
  kind: 'newspaper',
  hosts: [`${id}.example`],
  languages: ['en'],
  ...changes,
});

describe('the standing hosts', () => {
  test.each([
    ['an outlet', '*://*.koreatimes.co.kr/*'],
    ['a carrier', '*://*.wglt.org/*'],
    ['an archive', '*://*.web.archive.org/*'],
  ])('are those of %s', (_kind, pattern) => {
    expect(hosts).toContain(pattern);
  });

  test('follow from outlets, carriers and archives, and leave out who reposts or prints nothing', () => {
    const outlets = [
      anOutlet('gazette', { hosts: ['gazette.example', 'en.gazette.example'] }),
      anOutlet('idle'),
      anOutlet('mirror', { role: 'repost' }),
      anOutlet('portal', { role: 'carrier' }),
    ];
    const articles = [
      anArticle('a', { carrier: 'portal' }),
      anArticle('b', { outlet: 'gazette', carrier: 'mirror', kind: 'copy', copyOf: 'a' }),
    ];
    expect(standingHosts({ outlets, articles, archives: [{ hosts: ['attic.example'] }] })).toEqual([
      '*://*.attic.example/*',
      '*://*.gazette.example/*',
      '*://*.portal.example/*',
    ]);
  });

  test('of the real seeds hold no reposting site, no wildcard for all, and nothing twice', async () => {
    const { outlets } = await realSeeds();
    const reposting = outlets.filter(({ role }) => role === 'repost').flatMap((outlet) => outlet.hosts);
    expect(reposting.length).toBeGreaterThan(0);
    expect(hosts.filter((pattern) => reposting.some((host) => pattern.includes(`.${host}/`)))).toEqual([]);
    expect(hosts.filter((pattern) => !/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(pattern))).toEqual(
      [],
    );
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});
