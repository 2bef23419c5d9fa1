import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find } = await createMatcher('de', 'es', 'fr', 'ja', 'ko', 'ru', 'zh', 'ar');

describe('a report that turns a statement round is left alone in every language, and the statement beside it found', () => {
  test.each([
    [
      'fr',
      'opcon-more-time',
      'Lloyd Austin a assuré que réunir toutes les conditions du transfert prendrait encore du temps.',
      'Lloyd Austin a assuré que toutes les conditions étaient réunies et qu’il ne faudrait plus de temps pour le transfert.',
    ],
    [
      'ar',
      'moon-restore-japan-ties',
      'قال الرئيس مون إن سيول ستواصل جهودها لاستعادة العلاقات مع اليابان.',
      'قال الرئيس مون إن سيول تخلت عن جهودها لاستعادة العلاقات مع اليابان.',
    ],
    [
      'de',
      'moon-restore-japan-ties',
      'Präsident Moon sagte, er bemühe sich weiter darum, die Beziehungen zu Japan wiederherzustellen.',
      'Präsident Moon sagte, er habe es aufgegeben, die Beziehungen zu Japan wiederherzustellen.',
    ],
    [
      'de',
      'robust-posture-denuclearization',
      'Eine starke gemeinsame Verteidigung diene der Denuklearisierung der Halbinsel, sagte Austin.',
      'Eine starke gemeinsame Verteidigung diene der Denuklearisierung der Halbinsel nicht, sagte Austin.',
    ],
    [
      'es',
      'china-critical-role',
      'Blinken dijo que China tiene un papel fundamental para convencer a Corea del Norte de que se desnuclearice.',
      'Blinken dijo que China tiene un papel insignificante para convencer a Corea del Norte de que se desnuclearice.',
    ],
    [
      'fr',
      'moon-restore-japan-ties',
      'Le président Moon a dit que Séoul poursuivrait ses efforts pour rétablir les relations avec le Japon.',
      'Le président Moon a dit que Séoul avait abandonné ses efforts pour rétablir les relations avec le Japon.',
    ],
    [
      'ja',
      'moon-restore-japan-ties',
      '文在寅大統領は、韓日関係の修復に引き続き努力すると述べた。',
      '文在寅大統領は、韓日関係の修復を放棄したと述べた。',
    ],
    [
      'ja',
      'training-joint-decision',
      'オースティン長官は、今後の訓練は韓国と共に決めると述べた。',
      'オースティン長官は、今後の訓練は米国が単独で決めると述べた。',
    ],
    [
      'ko',
      'moon-restore-japan-ties',
      '문재인 대통령은 한일관계 복원을 위해 계속 노력하겠다고 말했다.',
      '문재인 대통령은 한일관계 복원을 포기했다고 말했다.',
    ],
    [
      'ko',
      'training-joint-decision',
      '오스틴 장관은 앞으로의 훈련은 한국과 함께 결정하겠다고 말했다.',
      '오스틴 장관은 앞으로의 훈련은 미국이 단독으로 결정하겠다고 말했다.',
    ],
    [
      'ru',
      'moon-restore-japan-ties',
      'Президент Мун заявил, что Сеул продолжит усилия по восстановлению отношений с Японией.',
      'Президент Мун заявил, что Сеул отказался от усилий по восстановлению отношений с Японией.',
    ],
    [
      'zh',
      'moon-restore-japan-ties',
      '文在寅总统说，韩国将继续努力恢复韩日关系。',
      '文在寅总统说，韩国已放弃恢复韩日关系的努力。',
    ],
    [
      'zh',
      'training-joint-decision',
      '奥斯汀说，今后的训练将与韩国共同决定。',
      '奥斯汀说，今后的训练将由美国单独决定。',
    ],
    [
      'ko',
      'moon-rapidly-stabilizing',
      '문 대통령은 백신 접종 덕분에 미국의 상황이 빠르게 안정되고 있어 다행이라고 했다.',
      '문 대통령은 백신 접종에도 미국의 상황이 빠르게 나빠지고 있어 걱정이라고 했다.',
    ],
    [
      'ko',
      'opcon-continue-progress',
      '오스틴 장관은 전시작전통제권 전환을 향해 두 나라가 계속 진전을 이루고 있다고 평가했다.',
      '오스틴 장관은 전시작전통제권 전환을 향한 두 나라의 논의가 제자리걸음이라고 평가했다.',
    ],
    [
      'ja',
      'denuclearization-achievable',
      '鄭外相は、朝鮮半島の完全な非核化は達成できると自信を示した。',
      '鄭外相は、朝鮮半島の完全な非核化の達成は絵に描いた餅だとの見方を示した。',
    ],
    [
      'ja',
      'singapore-agreement',
      '鄭義溶外相は、シンガポール首脳会談での米朝合意は尊重されるべきだと述べた。',
      '鄭義溶外相は、シンガポール首脳会談での米朝合意はもはや死文化したと述べた。',
    ],
    [
      'zh',
      'china-tremendous-influence',
      '布林肯指出，中国与朝鲜关系独特，对平壤有巨大影响力。',
      '布林肯指出，中国与朝鲜关系虽然独特，对平壤的巨大影响力却已丧失殆尽。',
    ],
    [
      'zh',
      'opcon-continue-progress',
      '奥斯汀说，双方在移交战时作战指挥权方面不断取得进展。',
      '奥斯汀说，双方在移交战时作战指挥权方面陷入僵局。',
    ],
    [
      'es',
      'china-self-interest',
      'A Pekín le conviene claramente ayudar a desnuclearizar Corea del Norte, argumentó Blinken.',
      'A Pekín le perjudica claramente ayudar a desnuclearizar Corea del Norte, argumentó Blinken.',
    ],
    [
      'es',
      'singapore-agreement',
      'El acuerdo de la cumbre de Singapur debe respetarse, recalcó el canciller Chung.',
      'El acuerdo de la cumbre de Singapur ha quedado en papel mojado, recalcó el canciller Chung.',
    ],
    [
      'fr',
      'china-tremendous-influence',
      'Grâce à sa relation unique avec le Nord, la Chine y exerce une influence considérable, a fait valoir Antony Blinken.',
      'Malgré sa relation unique avec le Nord, la Chine y a perdu l’essentiel de son influence, a fait valoir Antony Blinken.',
    ],
    [
      'de',
      'opcon-continue-progress',
      'Austin lobte die Fortschritte, die beide Länder bei der Übergabe der Befehlsgewalt im Kriegsfall weiterhin machten.',
      'Austin beklagte, bei der Übergabe der Befehlsgewalt im Kriegsfall träten beide Länder seit Langem auf der Stelle.',
    ],
    [
      'ru',
      'denuclearization-achievable',
      'Полная денуклеаризация полуострова достижима, уверен Чон Ый Ён.',
      'Полная денуклеаризация полуострова несбыточна, уверен Чон Ый Ён.',
    ],
    [
      'ru',
      'moon-rapidly-stabilizing',
      'Мун Чжэ Ин порадовался тому, что обстановка в Америке благодаря вакцинации быстро стабилизируется.',
      'Мун Чжэ Ин посетовал на то, что обстановка в Америке, несмотря на вакцинацию, стремительно ухудшается.',
    ],
    [
      'ar',
      'defense-full-range-deterrent',
      'شدد أوستن على التزام الولايات المتحدة بالدفاع عن كوريا الجنوبية بكل قدراتها ومنها الردع الموسع.',
      'تنصل أوستن من التزام الولايات المتحدة بالدفاع عن كوريا الجنوبية بكل قدراتها ومنها الردع الموسع.',
    ],
    [
      'ar',
      'moon-rapidly-stabilizing',
      'أعرب مون عن سعادته بأن الأوضاع في أمريكا تستقر سريعا بفضل اللقاحات.',
      'أعرب مون عن أسفه لأن الأوضاع في أمريكا تتدهور سريعا رغم اللقاحات.',
    ],
  ])('%s: %s', (_, statement, said, contrary) => {
    expect(find(said)).toContain(statement);
    expect(find(contrary)).not.toContain(statement);
  });
});

describe('where the “not” comes last, it is told whether it is the word’s own or denies it', () => {
  test.each([
    [
      'ko: all but no part',
      'china-critical-role',
      '블링컨 장관은 북한을 설득하는 데 중국이 할 중요한 역할이 있다고 말했다.',
      '블링컨 장관은 북한을 설득하는 데 중국이 할 중요한 역할이 거의 없다고 말했다.',
    ],
    [
      'ko: of no haste',
      'js-nk-priority',
      '공동성명은 북한 핵·미사일 문제가 동맹의 우선 관심사라고 했다.',
      '공동성명은 북한 핵·미사일 문제가 동맹에는 급하지 않은 관심사라고 했다.',
    ],
    [
      'ko: will not give up, with a particle before the “not”',
      'moon-restore-japan-ties',
      '문재인 대통령은 한일관계 복원을 위한 노력을 포기하지는 않겠다고 말했다.',
      '문재인 대통령은 한일관계 복원을 위한 노력을 포기하겠다고 말했다.',
    ],
  ])('%s', (_, statement, said, contrary) => {
    expect(find(said)).toContain(statement);
    expect(find(contrary)).not.toContain(statement);
  });
});
