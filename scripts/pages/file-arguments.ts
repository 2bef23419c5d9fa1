import { parseArgs } from 'node:util';
import { CommandError } from '../command-error.ts';

/** What was asked of a command that works on one file. */
export interface FileArguments<Option extends string, Flag extends string> {
  readonly file: string;
  readonly values: { readonly [Name in Option]?: string };
  readonly flags: ReadonlySet<Flag>;
}

/** Reads the arguments of a command on one file. Throws a CommandError with the usage where they make no sense. */
export function parseFileArguments<Option extends string, Flag extends string>(
  usage: string,
  options: readonly Option[],
  flags: readonly Flag[],
  args: readonly string[] = process.argv.slice(2),
): FileArguments<Option, Flag> {
  const known = {
    ...Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
  };
  const parsed = parse(args, known, usage);
  const [file, ...more] = parsed.positionals;
  if (file === undefined) throw new CommandError('No file given', `Usage: ${usage}`);
  if (more.length > 0) throw new CommandError(`One file at a time: ${more.join(' ')}`, `Usage: ${usage}`);
  const values: { [Name in Option]?: string } = {};
  for (const name of options) {
    const value = parsed.values[name];
    if (typeof value === 'string') values[name] = value;
  }
  return { file, values, flags: new Set(flags.filter((name) => parsed.values[name] === true)) };
}

function parse(
  args: readonly string[],
  options: Record<string, { type: 'string' } | { type: 'boolean' }>,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const [first] = (error as Error).message.split('. ');
    throw new CommandError(first ?? 'The arguments make no sense', `Usage: ${usage}`);
  }
}
