import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find, read } = await createMatcher();
const korean = await createMatcher('ko');

describe('speech without quotation marks', () => {
  test('in a transcript is given to the speaker whose turn it is', () => {
    const { matches } = read(
      'MODERATOR: Thank you. Secretary Blinken, please.',
      'SECRETARY BLINKEN: Good evening. We also discussed China. We are clear eyed about Beijing’s consistent failure to uphold its commitments.',
      'SECRETARY AUSTIN: While meeting all the conditions for this transition will take more time, I am confident that this process will strengthen our alliance.',
    );
    expect(matches.map(({ statement, form, attribution }) => [statement, form, attribution.speaker])).toEqual(
      [
        ['china-consistent-failure', 'direct', 'antony-blinken'],
        ['opcon-more-time', 'direct', 'lloyd-austin'],
      ],
    );
  });

  test('is known by its words though they are few, as it is the speaker’s for sure', () => {
    const turns = [
      'SECRETARY AUSTIN: Thank you for having us here.',
      'SECRETARY BLINKEN: The alliance is unwavering, it’s ironclad, and it’s rooted.',
    ];
    expect(read(...turns).matches).toMatchObject([
      {
        statement: 'alliance-unwavering-ironclad',
        basis: 'words',
        words: 'The alliance is unwavering, it’s ironclad, and it’s rooted',
      },
    ]);
  });

  test('is known in captions that a machine wrote as it heard them', () => {
    const lines = [
      'here is secretary blinken',
      'china has a critical role to play in working to convince north korea to pursue the nuclear ization',
    ];
    expect(find(...lines)).toEqual(['china-critical-role']);
    const toldContrary = lines.map((line) => line.replace('the nuclear ization', 'nuclear arms'));
    expect(find(...toldContrary)).toEqual([]);
  });

  test('is no turn of a speaker who “said:” something above', () => {
    const { matches } = read(
      'Austin said: “Meeting all the conditions for this transition will take more time.”',
      'Blinken added: “We are clear eyed about Beijing’s consistent failure to uphold its commitments.”',
      'The talks went on.',
      '“Beijing’s actions make forging a common approach among our allies all the more important,” said John Park of Harvard.',
    );
    expect(matches.at(-1)).toMatchObject({
      statement: 'approach-common-among-allies',
      attribution: { kind: 'other', name: 'John Park' },
    });
  });

  test('ends where a reporter tells what others said', () => {
    const { matches } = read(
      'SECRETARY BLINKEN: Thank you all for coming.',
      'FOREIGN MINISTER CHUNG: Thank you.',
      '“This transition will take more time,” Austin said at the end of the press conference.',
      'Beijing’s actions make forging a common approach among our allies all the more important.',
    );
    expect(matches.map(({ statement, attribution }) => [statement, attribution.kind])).toEqual([
      ['opcon-more-time', 'speaker'],
      ['approach-common-among-allies', 'unknown'],
    ]);
  });

  test('goes on with the turn after such a paragraph', () => {
    const { matches } = read(
      'SECRETARY BLINKEN: Thank you all for coming.',
      'FOREIGN MINISTER CHUNG: Thank you.',
      '“This transition will take more time,” Austin said at the end of the press conference.',
      'SECRETARY BLINKEN: Let me add to that.',
      'Beijing’s actions make forging a common approach among our allies all the more important.',
    );
    expect(matches.at(-1)).toMatchObject({
      statement: 'approach-common-among-allies',
      form: 'direct',
      attribution: { speaker: 'antony-blinken' },
    });
  });

  test('goes on after a paragraph in which the speaker puts words in quotation marks', () => {
    const { matches } = read(
      'SECRETARY BLINKEN: Thank you all for coming.',
      'Ours is an alliance of “shared values”.',
      'Beijing’s actions make forging a common approach among our allies all the more important.',
      'FOREIGN MINISTER CHUNG: Thank you.',
    );
    expect(matches).toMatchObject([
      {
        statement: 'approach-common-among-allies',
        form: 'direct',
        attribution: { speaker: 'antony-blinken' },
      },
    ]);
  });

  test('in a turn of several paragraphs is found in each', () => {
    expect(
      find(
        'SECRETARY BLINKEN: Thank you all for coming.',
        'Beijing’s actions make forging a common approach among our allies all the more important.',
        'Virtually all of North Korea’s economic relationships, its trade, are with or go through China.',
        'FOREIGN MINISTER CHUNG: Thank you.',
      ),
    ).toEqual(['approach-common-among-allies', 'china-nk-trade-dependence']);
  });

  test('that a Korean broadcaster prints in brackets, with a long title, is quoted', () => {
    const { matches } = korean.read(
      '[로이드 오스틴 / 미국 국방장관 : 전작권 전환의 조건을 모두 충족하려면 더 많은 시간이 필요합니다.]',
    );
    expect(matches).toMatchObject([
      { statement: 'opcon-more-time', form: 'direct', attribution: { speaker: 'lloyd-austin' } },
    ]);
  });

  test('in brackets ends with them: what the reporter goes on to tell is reported', () => {
    const { matches } = korean.read(
      '[블링컨 장관 : 고맙습니다.]',
      '[오스틴 장관 : 반갑습니다.]',
      '문재인 대통령은 미국 측에 한일 관계 복원을 위해 계속 노력하겠다고 했습니다.',
    );
    expect(matches).toMatchObject([
      {
        statement: 'moon-restore-japan-ties',
        form: 'indirect',
        attribution: { speaker: 'moon-jae-in' },
      },
    ]);
  });

  test('in captions that break the sentence over lines is found', () => {
    expect(
      find(
        'BLINKEN: >> China has a critical role to play',
        'in working to convince',
        'North Korea to pursue denuclearization.',
        'AUSTIN: >> Thank you.',
      ),
    ).toContain('china-critical-role');
  });

  test('in lines of one block is found', () => {
    expect(
      find(
        'BLINKEN: We must stand with people demanding\ntheir fundamental rights and freedoms\nand against those who repress them.\nCHUNG: Thank you.',
      ),
    ).toContain('stand-for-rights');
  });

  test('taken over into running text counts as reported, not as quoted', () => {
    const { matches } = read(
      'Blinken said China is using coercion and aggression to systematically erode the autonomy in Hong Kong, undercut democracy in Taiwan and assert maritime claims in the South China Sea that violate international law.',
    );
    expect(matches).toMatchObject([{ statement: 'china-coercion-aggression-seoul', form: 'indirect' }]);
  });

  test('in the text of the joint statement itself is found clause by clause', () => {
    expect(
      find(
        'Joint Statement of the 2021 Republic of Korea – United States Foreign and Defense Ministerial Meeting',
        'Amid increasing global threats, the Alliance has never been more important.',
        'Both sides reaffirmed a mutual commitment to the defense of the ROK and to the strengthening of the ROK-U.S. combined defense posture, consistent with the ROK-U.S. Mutual Defense Treaty.',
        'Both sides shared the view that these issues should be addressed through a fully-coordinated strategy toward North Korea between the ROK and the United States.',
      ),
    ).toEqual(expect.arrayContaining(['js-mutual-defense', 'js-fully-coordinated']));
  });
});
