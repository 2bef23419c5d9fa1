import type { ArchiveSeed, ArticleSeed, OutletSeed } from './schema.ts';

interface HostSources {
  readonly outlets: readonly Pick<OutletSeed, 'id' | 'hosts' | 'role'>[];
  readonly articles: readonly Pick<ArticleSeed, 'outlet' | 'carrier'>[];
  readonly archives: readonly Pick<ArchiveSeed, 'hosts'>[];
}

const isUnder = (host: string, site: string): boolean => host.endsWith(`.${site}`);

/**
 * Match patterns of the sites on which Crossquote runs without asking: outlets and carriers of bundled articles, and
 * archives. Sites that merely repost get none. Sorted; a host whose parent is listed is not repeated.
 */
export function standingHosts({ outlets, articles, archives }: HostSources): string[] {
  const printing = new Set(articles.flatMap(({ outlet, carrier }) => [outlet, carrier ?? outlet]));
  const listed = outlets
    .filter(({ id, role }) => role !== 'repost' && printing.has(id))
    .flatMap(({ hosts }) => hosts);
  const hosts = new Set([...listed, ...archives.flatMap((archive) => archive.hosts)]);
  return [...hosts]
    .filter((host) => ![...hosts].some((site) => isUnder(host, site)))
    .sort()
    .map((host) => `*://*.${host}/*`);
}
