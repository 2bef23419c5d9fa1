import { type Options, onlyOne, readOptions } from '../read-options.ts';

/** The arguments of a command that works on one file. */
export interface FileArguments<Option extends string, Flag extends string>
  extends Pick<Options<Option, Flag>, 'values' | 'flags'> {
  readonly file: string;
}

/** Reads the arguments of a command on one file. Throws a CommandError with the usage if they make no sense. */
export function parseFileArguments<Option extends string, Flag extends string>(
  usage: string,
  options: readonly Option[],
  flags: readonly Flag[],
  args?: readonly string[],
): FileArguments<Option, Flag> {
  const { named, ...asked } = readOptions(usage, { values: options, flags, takesNames: true }, args);
  return { file: onlyOne('file', named, usage), ...asked };
}
