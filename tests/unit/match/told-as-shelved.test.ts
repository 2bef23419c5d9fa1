import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find } = await createMatcher('fr', 'ja', 'ru');

describe('a report that something is shelved, left out or no duty is not one of the statement', () => {
  test.each([
    [
      'ja',
      'js-trilateral-cooperation',
      '共同声明は、日本を交えた３カ国の協力を続けると明記した。',
      '共同声明は、日本を交えず２国間の協力を続けると明記した。',
    ],
    [
      'ja',
      'choe-delaying-trick',
      '崔善姫第１外務次官は、米国の接触の試みは時間稼ぎだと言い切った。',
      '崔善姫第１外務次官は、米国の接触の試みは時間稼ぎとは言い切れないとの見方を示した。',
    ],
    [
      'fr',
      'singapore-agreement',
      'Chung Eui-yong a rappelé que l’accord signé à Singapour par Donald Trump et Kim Jong-un doit être repris.',
      'Chung Eui-yong a estimé que l’accord signé à Singapour par Donald Trump et Kim Jong-un est à ranger au placard.',
    ],
    [
      'ru',
      'china-must-enforce-sanctions',
      'Исполнять санкции Совета Безопасности, по словам Блинкена, входит в обязанности Китая.',
      'Исполнять санкции Совета Безопасности, по словам Блинкена, в обязанности Китая не входит.',
    ],
  ])('%s: %s', (_, statement, said, contrary) => {
    expect(find(said)).toContain(statement);
    expect(find(contrary)).not.toContain(statement);
  });
});
