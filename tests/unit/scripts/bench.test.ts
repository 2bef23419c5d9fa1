import { describe, expect, it } from 'vitest';
import { readBenchOptions } from '../../../scripts/bench/options.ts';
import { report } from '../../../scripts/bench/report.ts';
import { CommandError } from '../../../scripts/command-error.ts';

describe('the arguments of the bench', () => {
  it('are taken as they stand', () => {
    expect(readBenchOptions([])).toEqual({ quick: false, write: false, only: undefined });
    expect(readBenchOptions(['--quick', '--write'])).toEqual({ quick: true, write: true, only: undefined });
    expect(readBenchOptions(['--only', 'paint'])).toMatchObject({ only: 'paint' });
  });

  it.each([
    ['a part that there is not', ['--only', 'speed'], 'The bench has no part speed'],
    ['a part as the record', ['--only', 'paint', '--write'], 'One part alone is not the record'],
    ['an option that is none', ['--fast'], "Unknown option '--fast'"],
  ])('are refused: %s', (_what, args, message) => {
    expect(() => readBenchOptions(args)).toThrow(CommandError);
    expect(() => readBenchOptions(args)).toThrow(message);
  });
});

describe('the report of the bench', () => {
  const sections = [
    { title: 'Finding', times: 'The least of several.', table: '| a |' },
    { title: 'Bytes', table: '| b |' },
  ];

  it('says in its head whether it was the quick bench or the whole one', () => {
    expect(report(sections, 'Chrome/1', true)).toContain('\n\nThe quick bench: ');
    expect(report(sections, 'Chrome/1', false)).toContain('\n\nThe whole bench. ');
  });

  it('says of each table which of several runs its times are of', () => {
    const text = report(sections, 'Chrome/1', false);
    expect(text).toContain('## Finding\n\nThe least of several.\n\n| a |');
    expect(text).toContain('## Bytes\n\n| b |');
  });
});
