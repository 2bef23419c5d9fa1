import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find, read } = await createMatcher('ko', 'ja', 'zh', 'es', 'fr', 'de', 'ru', 'ar');

describe('what is said in an outlet’s own words is found as reported', () => {
  test.each([
    [
      'the wartime command will come later',
      'The transfer of wartime command is going to need longer before every requirement has been fulfilled, Austin told his hosts.',
      'opcon-more-time',
    ],
    [
      'China can bring the North round',
      'Blinken urged Beijing to help persuade Pyongyang to give up its atomic arms, saying it had an important part to play.',
      'china-critical-role',
    ],
    [
      'China’s promises',
      'Washington’s top diplomat complained that China keeps breaking its commitments.',
      'china-consistent-failure',
    ],
    [
      'one line among allies',
      'Blinken argued that China’s conduct makes it even more important for the allies to find a shared approach.',
      'approach-common-among-allies',
    ],
    [
      'the North’s own people',
      'Blinken accused the authoritarian government in Pyongyang of systematic and widespread abuses of its own people on Wednesday.',
      'nk-regime-abuses-17mar',
    ],
    [
      'no contact without a change of policy',
      'Choe Son-hui said there could be neither contact nor dialogue as long as Washington did not withdraw its hostile policy.',
      'choe-hostile-policy',
    ],
    [
      'ties with Japan',
      'President Moon Jae-in pledged to keep trying to mend relations with Japan.',
      'moon-restore-japan-ties',
    ],
    [
      'in Korean',
      '오스틴 장관은 전시작전통제권 전환을 위한 조건을 모두 충족하려면 시간이 더 걸릴 것이라고 말했다.',
      'opcon-more-time',
    ],
    [
      'in Japanese',
      'ブリンケン国務長官は、北朝鮮を非核化に向けて説得する上で中国には重要な役割があると述べた。',
      'china-critical-role',
    ],
    ['in Chinese', '布林肯表示，中国在说服朝鲜实现无核化方面可以发挥关键作用。', 'china-critical-role'],
    [
      'in Spanish',
      'Blinken afirmó que China tiene un papel fundamental para convencer a Corea del Norte de que avance hacia la desnuclearización.',
      'china-critical-role',
    ],
    [
      'in French',
      'Antony Blinken a déclaré que la Chine avait un rôle essentiel à jouer pour convaincre la Corée du Nord de renoncer à ses armes nucléaires.',
      'china-critical-role',
    ],
    [
      'in German',
      'Blinken sagte, China habe eine entscheidende Rolle dabei, Nordkorea von der Denuklearisierung zu überzeugen.',
      'china-critical-role',
    ],
    [
      'in Russian',
      'Блинкен заявил, что Китай играет важнейшую роль в том, чтобы убедить Северную Корею пойти на денуклеаризацию.',
      'china-critical-role',
    ],
    [
      'in Arabic',
      'قال بلينكن إن للصين دورا حاسما في إقناع كوريا الشمالية بنزع السلاح النووي.',
      'china-critical-role',
    ],
  ])('%s', (_, text, statement) => {
    expect(find(text)).toContain(statement);
  });

  test('it is marked as reported, with no words to compare', () => {
    const { matches } = read(
      'Washington’s top diplomat complained that China keeps breaking its commitments.',
    );
    expect(matches).toMatchObject([{ form: 'indirect', wording: null }]);
  });
});

test('a report is that of the one named above where a pronoun tells of him', () => {
  const { matches } = read(
    'Lloyd Austin met Suh Wook in Seoul.',
    'The transfer of wartime operational control would take more time, he said.',
  );
  expect(matches).toMatchObject([
    { statement: 'opcon-more-time', attribution: { kind: 'speaker', speaker: 'lloyd-austin' } },
  ]);
});

describe('a sentence that only sounds alike reports nothing', () => {
  test.each([
    [
      'the contrary',
      'Austin denied that meeting the conditions for the transfer of wartime command would take more time; it will not take longer, he said.',
    ],
    ['weather', 'The alliance of clouds and wind will take more time to pass, the forecaster said.'],
    ['a contract', 'The company keeps breaking its commitments, the union complained.'],
    ['a family', 'The aunt pledged to mend relations with her neighbours from Japan.'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});
