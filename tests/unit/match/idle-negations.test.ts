import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find } = await createMatcher('de', 'es', 'fr', 'ja', 'ko', 'ru', 'zh', 'ar');

describe('a “not” that turns nothing round leaves a report what it is', () => {
  test.each([
    [
      'es',
      'china-critical-role',
      'Blinken dijo que China no solo tiene un papel fundamental para convencer a Corea del Norte de que se desnuclearice.',
    ],
    ['zh', 'china-critical-role', '布林肯表示,中国不仅在说服朝鲜实现无核化方面可以发挥关键作用。'],
    ['zh', 'china-nk-trade-dependence', '布林肯指出,朝鲜对外的经贸往来差不多全是跟中国做,要不就是经由中国。'],
    [
      'ja',
      'china-critical-role',
      'ブリンケン長官は、中国だけでなく、北朝鮮を非核化へと説得するうえで重要な役割を果たすと述べた。',
    ],
    [
      'ko',
      'nk-threat-region-world',
      '블링컨 장관은 북한의 핵과 미사일이 이 지역만이 아니라 세계를 위태롭게 한다고 말했다.',
    ],
    [
      'ar',
      'china-critical-role',
      'وقال بلينكن، غير أن للصين دورا حاسما في إقناع كوريا الشمالية بالتخلي عن السلاح النووي.',
    ],
  ])('%s: %s', (_language, statement, report) => {
    expect(find(report)).toContain(statement);
  });

  test('and one that denies the contrary affirms it', () => {
    const report =
      'Austin maintained that a strong combined posture does not hinder the denuclearization of the Korean Peninsula but helps it.';
    expect(find(report)).toContain('robust-posture-denuclearization');
  });

  test('and one that follows the report turns round what follows', () => {
    const report =
      'Blinken spoke of the people of the North, who bear cruelty without end from those who rule them.';
    expect(find(report)).toContain('nk-people-abuses');
  });

  test('and one in a quotation that stands for the statement’s own, farther before', () => {
    const quotation =
      '“We have never thought there is a need to respond to the U.S. delaying-time trick again,” Choe Son-hui said.';
    expect(find(quotation)).toContain('choe-delaying-trick');
  });
});
