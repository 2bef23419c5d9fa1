import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find, read } = await createMatcher('ko', 'ja', 'zh', 'es');

describe('renderings in other languages are found', () => {
  test.each([
    [
      'Korean, word for word',
      '정 장관은 “한반도에서의 완전한 비핵화 목표는 달성이 가능하다”고 말했다.',
      'denuclearization-achievable',
    ],
    [
      'Korean, with other endings and particles',
      '블링컨 장관은 “북한 주민들이 압제적인 정권 아래에서 광범위하고 체계적으로 유린을 당하고 있다”고 했다.',
      'nk-people-abuses',
    ],
    [
      'Korean, with other spacing',
      '공동성명은 “한미 동맹이 한반도와 인도·태평양 지역의 평화, 안보, 그리고 번영의 핵심축임을 재확인하였다”고 밝혔다.',
      'js-alliance-linchpin-blood',
    ],
    [
      'Korean, split by its attribution',
      '“북한의 완전한 비핵화를 포함한 한반도 평화프로세스의 실현에 최선을 다할 것이며”라고 문재인 대통령은 말하고 “미국과 긴밀한 공조와 협력을 더욱 강화할 것”이라고 덧붙였다.',
      'moon-best-efforts-peace-process',
    ],
    [
      'Korean, cut short',
      '문 대통령은 “한일관계 복원을 위해 계속 노력할 것”이라고 했다.',
      'moon-restore-japan-ties',
    ],
    [
      'Japanese, word for word',
      '共同声明は「北韓の核と弾道ミサイルの問題が同盟の優先関心事であることを強調し、この問題に対応し解決するという共同の意志を改めて確認した」と述べた。',
      'js-nk-priority',
    ],
    [
      'Chinese, with full-width commas',
      '奥斯汀说：“尽管面临许多挑战，但是我们共同用牺牲而建立起的纽带比以往任何时候都更加重要。”',
      'bond-shared-sacrifice',
    ],
    [
      'Chinese, altered',
      '奥斯汀说：“虽然面临许多挑战，我们用共同牺牲建立起的纽带比以往任何时候都更加重要。”',
      'bond-shared-sacrifice',
    ],
    [
      'Spanish, word for word',
      'Chung dijo: «Parece que Corea del Norte está revisando su política para con EE.UU. y siguiendo de cerca el diálogo entre la República de Corea y EE.UU.»',
      'nk-watching-dialogue',
    ],
    [
      'Spanish, altered',
      'Chung dijo: “Parece que Corea del Norte revisa su política hacia Estados Unidos y sigue de cerca el diálogo entre la República de Corea y Estados Unidos.”',
      'nk-watching-dialogue',
    ],
  ])('%s', (_, text, statement) => {
    expect(find(text)).toContain(statement);
  });

  test('the words of the page are cut at whole characters of the quotation', () => {
    const { matches } = read('정 장관은 “한반도에서의 완전한 비핵화 목표는 달성이 가능하다”고 말했다.');
    expect(matches).toMatchObject([
      { form: 'direct', words: '한반도에서의 완전한 비핵화 목표는 달성이 가능하다' },
    ]);
  });
});

test('a reversal in Spanish is not the statement', () => {
  expect(
    find(
      'Chung dijo: «Parece que Corea del Norte no está revisando su política para con EE.UU. ni siguiendo de cerca el diálogo entre la República de Corea y EE.UU.»',
    ),
  ).toEqual([]);
});

describe('where the verb comes last, so does the “not” that turns a quotation round', () => {
  const quoting = (words: string): string[] => find(`문 대통령은 “${words}”고 말했다.`);

  test.each([
    [
      'moon-opportunity-strengthen',
      '한국 역시 한미동맹을 강화하고, 양국 관계를 발전시킬 기회로 평가하고 있',
      '습니다',
      '지 않습니다',
    ],
    ['moon-comprehensive-strategy', '한미가 공동의 포괄적 대북전략을 마련해나갈 필요가 ', '있다', '없다'],
  ])('%s', (statement, words, said, denied) => {
    expect(quoting(words + said)).toEqual([statement]);
    expect(quoting(words + denied)).toEqual([]);
  });
});
