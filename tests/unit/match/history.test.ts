import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find } = await createMatcher('ko', 'ja', 'zh', 'es', 'fr', 'de', 'ru', 'ar');

describe('what once happened is no report of what a speaker said of it', () => {
  test.each([
    [
      'en',
      'Chung met Blinken in Seoul.',
      'Trump and Kim met in Singapore in June 2018 and signed a vague declaration.',
    ],
    [
      'es',
      'Chung recibió a Blinken en Seúl.',
      'Trump y Kim se reunieron en Singapur en junio de 2018 y firmaron una vaga declaración.',
    ],
    [
      'fr',
      'Chung a reçu Blinken à Séoul.',
      'Donald Trump et Kim Jong Un s’étaient rencontrés à Singapour en juin 2018 et y avaient signé une vague déclaration.',
    ],
    [
      'de',
      'Chung empfing Blinken in Seoul.',
      'Trump und Kim trafen sich im Juni 2018 in Singapur und unterzeichneten eine vage Erklärung.',
    ],
    [
      'ru',
      'Чон Ый Ён принял Блинкена в Сеуле.',
      'Трамп и Ким Чен Ын встретились в Сингапуре в июне 2018 года и подписали общую декларацию.',
    ],
    [
      'ar',
      'استقبل تشونغ إيوي يونغ بلينكن في سول.',
      'التقى ترامب وكيم في سنغافورة في يونيو 2018 ووقعا إعلانا غامضا.',
    ],
    [
      'ko',
      '정의용 장관이 서울에서 블링컨 장관을 만났다.',
      '트럼프와 김정은은 2018년 6월 싱가포르에서 만나 모호한 성명에 서명했다.',
    ],
    [
      'ja',
      '鄭義溶外相はソウルでブリンケン氏を迎えた。',
      'トランプ氏と金正恩氏は2018年6月にシンガポールで会談し、あいまいな宣言に署名した。',
    ],
    ['zh', '郑义溶在首尔接待了布林肯。', '特朗普和金正恩2018年6月在新加坡会面,签署了一份含糊的声明。'],
  ])('a summit, in %s', (_, before, history) => {
    expect(find(before, history)).toEqual([]);
  });

  test('but whoever stands by what came of the summit is reported', () => {
    expect(find('The agreement reached at the Singapore summit should be respected, Chung said.')).toEqual([
      'singapore-agreement',
    ]);
  });

  test('a crime', () => {
    const before = ['Blinken and Austin met Chung Eui-yong and Suh Wook.', 'The talks took an hour.'];
    const history =
      'A gunman killed eight people, six of them women of Asian descent, at spas in and around Atlanta on Tuesday.';
    expect(find(...before, history)).toEqual([]);
  });
});
