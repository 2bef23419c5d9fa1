import { describe, expect, test } from 'vitest';
import { createMatcher, type Matcher } from './helpers/matcher.ts';

const { read } = await createMatcher();
const korean = await createMatcher('ko');

describe('a turn begins', () => {
  const CLEAR_EYED = 'We are clear eyed about Beijing’s consistent failure to uphold its commitments.';
  const MORE_TIME =
    'While meeting all the conditions for this transition will take more time, I am confident that this process will strengthen our alliance.';
  const turns = ({ read: readIn }: Pick<Matcher, 'read'>, ...blocks: string[]): string[] =>
    readIn(...blocks).matches.map(
      ({ statement, form, attribution }) => `${statement} ${form} ${attribution.speaker}`,
    );
  const BOTH = ['china-consistent-failure direct antony-blinken', 'opcon-more-time direct lloyd-austin'];

  test.each([
    ['with a name in a line of its own', 'SECRETARY BLINKEN:', 'SECRETARY AUSTIN:'],
    ['with a name and how it is heard', 'Blinken (through interpreter):', 'Austin [in English] :'],
    [
      'with an office whose name is a verb as well',
      'SECRETARY OF STATE BLINKEN:',
      'SECRETARY OF DEFENSE AUSTIN:',
    ],
    [
      'with a name and an office in brackets',
      '[Antony Blinken / U.S. Secretary of State]',
      '[Lloyd Austin, Defense Secretary]',
    ],
    [
      'with a name and an office in angle brackets',
      '<Antony Blinken / U.S. Secretary of State>',
      '〈Austin, Pentagon〉',
    ],
    ['with a name alone in brackets', '(Blinken)', '▲ (Austin)'],
    [
      'with the minute of a recording',
      '00:00:27 [Antony Blinken / U.S. Secretary of State]',
      '1:07 [Austin / Pentagon]',
    ],
  ])('%s', (_what, blinken, austin) => {
    expect(turns({ read }, blinken, CLEAR_EYED, austin, MORE_TIME)).toEqual(BOTH);
    expect(turns({ read }, `${blinken} ${CLEAR_EYED}`, `${austin} ${MORE_TIME}`)).toEqual(BOTH);
  });

  test('with a short name in capitals', () => {
    expect(
      turns(
        { read },
        'AUSTIN: Thank you.',
        'KOO: South Korea is rather torn currently. It is trying to do a balancing act between trying to restore frayed inter-Korean relations as well as enhancing its U.S.-South Korea alliance.',
      ),
    ).toEqual(['koo-balancing-act direct koo-hee-jin']);
  });

  test('with brackets in which a Korean agency names who answers', () => {
    expect(
      turns(
        korean,
        '▲ (정의용) 쿼드에 대한 직접적인 논의는 없었다.',
        '▲ (오스틴) 전작권 전환의 조건을 모두 충족하려면 더 많은 시간이 필요하다.',
      ),
    ).toEqual(['quad-no-discussion direct chung-eui-yong', 'opcon-more-time direct lloyd-austin']);
  });

  test('with whoever else is named so, and ends there', () => {
    const blocks = [
      '[Antony Blinken / Secretary of State]',
      CLEAR_EYED,
      '[Lloyd Austin / Pentagon]',
      'Thank you.',
    ];
    expect(turns({ read }, ...blocks, '[Reporter]', CLEAR_EYED).at(-1)).toBe(
      'china-consistent-failure indirect undefined',
    );
  });

  test('not with brackets in which somebody laughs', () => {
    const blocks = ['AUSTIN: Thank you.', 'BLINKEN: I will be short.', '(Laughter.)', CLEAR_EYED];
    expect(turns({ read }, ...blocks)).toEqual(['china-consistent-failure direct antony-blinken']);
  });

  test.each([
    ['a heading that names a subject', 'Blinken on China:', 'Austin on wartime command:'],
    ['a rubric that names a visitor', '[Blinken visits Seoul]', '[Austin visits Seoul]'],
    ['a rubric before a Korean headline', '[블링컨 방한]', '[오스틴 방한]'],
  ])('not with %s', (_what, blinken, austin) => {
    const forms = korean
      .read(blinken, CLEAR_EYED, austin, MORE_TIME)
      .matches.filter(({ form }) => form === 'direct');
    expect(forms).toEqual([]);
  });
});
