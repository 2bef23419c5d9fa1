import { belongsTo } from '../../page/address.ts';
import { orderProblems, problemAt, type SeedDraft, type SeedRule, type Sourced } from '../draft.ts';
import type { SeedPath } from '../problem.ts';

/** Outlets and archives are in order, and each host belongs to one of them only. */
export const siteRule: SeedRule = (draft) => {
  const { outlets, archives } = draft;
  const problems = [
    ...(outlets ? orderProblems(outlets, [], outlets.value) : []),
    ...(archives ? orderProblems(archives, [], archives.value) : []),
  ];
  const hosts = allHosts(draft);
  for (const [index, { host, owner, file, path }] of hosts.entries()) {
    const other = hosts.slice(0, index).find((before) => overlap(host, before.host, owner === before.owner));
    if (other) problems.push(problemAt(file, path, `host "${host}" belongs to "${other.owner}" already`));
  }
  return problems;
};

/** Within one owner a subdomain may stand beside its parent; between two owners it may not. */
function overlap(host: string, before: string, sameOwner: boolean): boolean {
  return host === before || (!sameOwner && (belongsTo(host, [before]) || belongsTo(before, [host])));
}

interface OwnedHost {
  readonly host: string;
  readonly owner: string;
  readonly file: Sourced<unknown>;
  readonly path: SeedPath;
}

function allHosts({ outlets, archives }: SeedDraft): OwnedHost[] {
  return [outlets, archives].flatMap((file) =>
    (file?.value ?? []).flatMap(({ id: owner, hosts }, index) =>
      hosts.flatMap((host, place) => (file ? [{ host, owner, file, path: [index, 'hosts', place] }] : [])),
    ),
  );
}

/** The pattern of each archive is a regular expression. */
export const archiveRule: SeedRule = ({ archives }) =>
  archives
    ? archives.value.flatMap(({ pattern }, index) => {
        const fault = patternFault(pattern);
        return fault === undefined ? [] : [problemAt(archives, [index, 'pattern'], fault)];
      })
    : [];

function patternFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'is no regular expression';
  }
}
