import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find, read } = await createMatcher();

describe('a quotation in parts', () => {
  test('split by its attribution is one match of two ranges', () => {
    const { matches } = read(
      '“While meeting all the conditions for this transition will take more time,” Austin told reporters, “I am confident that this process will strengthen our alliance.”',
    );
    expect(matches).toHaveLength(1);
    expect(matches[0]).toMatchObject({
      statement: 'opcon-more-time',
      words:
        'While meeting all the conditions for this transition will take more time … I am confident that this process will strengthen our alliance',
    });
    expect(matches[0]?.ranges).toHaveLength(2);
  });

  test('split by a long attribution is still one', () => {
    expect(
      find(
        '“With the many challenges we face,” said Lloyd Austin, the retired general who became the first Black secretary of defense in January and had flown in from Tokyo the night before, “our bond — forged through shared sacrifice – is more important now than ever.”',
      ),
    ).toEqual(['bond-shared-sacrifice']);
  });

  test.each([
    ['an ellipsis', ' … '],
    ['the attribution', ',” Blinken said, “'],
  ])('of which most is left out at %s is still one', (_, between) => {
    const { matches } = read(
      `“This alliance between us is${between}not just for our two nations but for the Indo-Pacific region and, indeed, for the world,” Blinken said.`,
    );
    expect(matches.map(({ statement }) => statement)).toEqual(['alliance-linchpin-17mar']);
  });

  test('split in three is one match', () => {
    const { matches } = read(
      '“We are committed to the denuclearization of North Korea,” Blinken said, “reducing the broader threat the DPRK poses to the United States and our allies,” and, he added, “improving the lives of all Koreans, including the people of North Korea.”',
    );
    expect(matches.map(({ statement }) => statement)).toEqual(['nk-goals-denuclearization']);
    expect(matches[0]?.ranges).toHaveLength(3);
  });

  test('over paragraphs that each open it again is found', () => {
    expect(
      find(
        'Austin voiced his grief over the shootings.',
        '“I am saddened by the horrific attacks in Atlanta, Ga., yesterday, where we believe several women of Korean descent were killed.',
        '“Our deepest sympathies go out to all those affected by this horrific crime and especially the families of those who were killed,” he said.',
      ),
    ).toContain('atlanta-austin-sympathy');
  });

  test('over lines of one block is found', () => {
    expect(
      find(
        '“We must stand with people demanding their\nfundamental rights and freedoms and against\nthose who repress them,” Blinken said.',
      ),
    ).toEqual(['stand-for-rights']);
  });

  test('with its speaker named only in the paragraph before is found', () => {
    const { matches } = read(
      'Blinken then turned to Beijing.',
      '“Virtually all of North Korea’s economic relationships, its trade, are with or go through China,” he said.',
    );
    expect(matches).toMatchObject([
      { statement: 'china-nk-trade-dependence', attribution: { kind: 'speaker', speaker: 'antony-blinken' } },
    ]);
  });

  test.each([
    [
      'its first half',
      'Austin said: “Meeting all the conditions for this transition will take more time.”',
      'opcon-more-time',
    ],
    [
      'its second half',
      'Austin said he was “confident that this process will strengthen our alliance.”',
      'opcon-more-time',
    ],
    [
      'its tail',
      'Blinken spoke of a people “who continue to suffer widespread and systematic abuses at the hands of their repressive government.”',
      'nk-people-abuses',
    ],
    [
      'its middle',
      'Blinken said China’s conduct was meant to “undercut democracy in Taiwan, abuse human rights and its regime in Tibet.”',
      'china-coercion-aggression-seoul',
    ],
    [
      'a clause of the joint statement',
      'The allies opposed, their joint statement said, “all activities that undermine and destabilize the rules-based international order.”',
      'js-rules-based-order',
    ],
  ])('%s is enough', (_, text, statement) => {
    expect(find(text)).toEqual([statement]);
  });

  test('without its closing mark is found', () => {
    expect(
      find(
        'Blinken said: “We must stand with people demanding their fundamental rights and freedoms and against those who repress them.',
        'The meeting took ninety minutes.',
      ),
    ).toEqual(['stand-for-rights']);
  });
});

describe('a quotation that carries several statements', () => {
  test('two run together: each part is marked', () => {
    const { matches } = read(
      '“We also discussed China. We are clear eyed about Beijing’s consistent failure to uphold its commitments, and we spoke about how Beijing’s aggressive and authoritarian behavior are challenging the stability, security and prosperity of the Indo-Pacific region,” Blinken said.',
    );
    expect(matches.map(({ statement }) => statement)).toEqual([
      'china-consistent-failure',
      'china-aggressive-authoritarian',
    ]);
  });

  test('three run together: each part is marked', () => {
    expect(
      find(
        'Blinken said: “China has a unique relationship with North Korea, so it has tremendous influence. Virtually all of North Korea’s economic relationships, its trade, are with or go through China. I would hope that whatever happens going forward, China will use that influence effectively to work on moving North Korea to denuclearization.”',
      ),
    ).toEqual(['china-tremendous-influence', 'china-nk-trade-dependence', 'china-use-influence-effectively']);
  });

  test('each part points at its own words', () => {
    const { matches } = read(
      '“Beijing has an interest, a clear self-interest, in helping to pursue denuclearization of the DPRK because it is a source of instability. It is a source of danger and obviously a threat to us and our partners,” Blinken said.',
    );
    expect(matches.map(({ statement, words }) => [statement, words])).toEqual([
      [
        'china-self-interest',
        'Beijing has an interest, a clear self-interest, in helping to pursue denuclearization of the DPRK',
      ],
      [
        'nk-source-of-instability',
        'because it is a source of instability. It is a source of danger and obviously a threat to us and our partners',
      ],
    ]);
  });

  test('the same statement twice on a page is two matches', () => {
    const quotation =
      '“We must stand with people demanding their fundamental rights and freedoms and against those who repress them,” Blinken said.';
    expect(find(quotation, 'The talks went on.', quotation)).toEqual([
      'stand-for-rights',
      'stand-for-rights',
    ]);
  });
});

test('a “not” in one quotation does not turn round the next', () => {
  expect(
    find(
      'The joint statement said: “Amid increasing global threats, the Alliance has never been more important.” Every administration says so. Both sides “reiterated the importance of maintaining joint readiness against all shared threats to the Alliance through combined training and exercises.”',
    ),
  ).toEqual(['js-never-more-important', 'js-joint-readiness']);
});

test('a “not” in one half of a split quotation leaves the other, though that begins in the same sentence', () => {
  const { matches } = read(
    '“China has no unique relationship with North Korea,” Blinken said, “to speak of. And so it has tremendous influence.”',
  );
  expect(matches.map(({ words }) => words)).toContain('And so it has tremendous influence');
});

test('the half of a split quotation that has the “not” does not belong to the statement', () => {
  const { matches, nearMisses } = read(
    '“China has no unique relationship with North Korea,” Blinken said, “to speak of. And so it has tremendous influence.”',
  );
  expect(matches.map(({ words }) => words)).not.toContain(
    'China has no unique relationship with North Korea',
  );
  expect(nearMisses).toMatchObject([{ statement: 'china-tremendous-influence', reason: 'negation' }]);
});
