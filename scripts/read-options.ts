import { parseArgs } from 'node:util';
import { CommandError, UsageAsked } from './command-error.ts';
import { usersPath } from './users-path.ts';

/** The arguments of a command. */
export interface Options<Value extends string, Flag extends string> {
  readonly values: { readonly [Name in Value]?: string };
  readonly flags: ReadonlySet<Flag>;
  /** Arguments that are not options: files, folders, addresses. */
  readonly named: readonly string[];
}

/** What a command accepts: options with a value, options without one, and whether there may be other arguments. */
export interface Understood<Value extends string, Flag extends string> {
  readonly values?: readonly Value[];
  readonly flags?: readonly Flag[];
  readonly takesNames?: boolean;
}

/**
 * Reads the arguments of a command. Throws a CommandError with the usage if they make no sense, UsageAsked for
 * `--help`.
 */
export function readOptions<Value extends string = never, Flag extends string = never>(
  usage: string,
  { values = [], flags = [], takesNames = false }: Understood<Value, Flag>,
  args: readonly string[] = process.argv.slice(2),
): Options<Value, Flag> {
  const known = {
    help: { type: 'boolean' as const, short: 'h' },
    ...Object.fromEntries(values.map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
  };
  const parsed = parse(args, known, takesNames, usage);
  if (parsed.values.help === true) throw new UsageAsked(`Usage: ${usage}`);
  const given: { [Name in Value]?: string } = {};
  for (const name of values) {
    const value = parsed.values[name];
    if (typeof value === 'string') given[name] = value;
  }
  return {
    values: given,
    flags: new Set(flags.filter((name) => parsed.values[name] === true)),
    named: parsed.positionals,
  };
}

function parse(
  args: readonly string[],
  options: Record<string, { type: 'string' } | { type: 'boolean'; short?: string }>,
  allowPositionals: boolean,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals, options });
  } catch (error) {
    const [first] = (error as Error).message.split('. ');
    throw new CommandError(first ?? 'The arguments make no sense', `Usage: ${usage}`);
  }
}

/** The one file or folder that a command works on. Throws a CommandError with the usage for none or several. */
export function onlyOne(what: 'file' | 'folder', named: readonly string[], usage: string): string {
  const [one, ...more] = named;
  if (one === undefined) throw new CommandError(`No ${what} given`, `Usage: ${usage}`);
  if (more.length > 0) throw new CommandError(`One ${what} at a time: ${more.join(' ')}`, `Usage: ${usage}`);
  return usersPath(one);
}
