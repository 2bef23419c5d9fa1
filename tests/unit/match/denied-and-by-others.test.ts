import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find, read, seeds, knowledge } = await createMatcher('ko', 'ja', 'zh', 'es', 'fr', 'de', 'ru', 'ar');

const english = seeds.terms.find(({ language }) => language === 'en')?.speakers ?? {};
const everyName = Object.values(english).flatMap(({ names, titles }) => [...names, ...(titles ?? [])]);

/** One report of each statement that is found where its speaker says it. */
const reportsThat = (isMeant: (text: string) => boolean) =>
  Object.entries(seeds.paraphrases.en ?? {}).flatMap(([id, texts]) => {
    const speaker = knowledge.speakerOf[knowledge.index.statements.indexOf(id)] ?? '';
    const name = english[speaker]?.names[0];
    const text = texts.find(
      (report) => name !== undefined && isMeant(report) && find(`${name} said ${report}`).includes(id),
    );
    return name !== undefined && text !== undefined ? [{ id, speaker, name, text }] : [];
  });

describe('what somebody is reported not to have said is not linked', () => {
  test.each([
    ['denied that'],
    ['said it was not true that'],
    ['never said that'],
    ['refused to say that'],
    ['doubted whether'],
  ])('he %s …: but for one in sixteen', (verb) => {
    const reports = reportsThat(() => true);
    const linked = reports.filter(({ id, name, text }) => find(`${name} ${verb} ${text}`).includes(id));
    expect(reports.length).toBeGreaterThan(120);
    expect(linked.length / reports.length).toBeLessThan(1 / 16);
  });
});

test.each([
  ['whom the bundle knows', 'Zhao Lijian'],
  ['whom it does not', 'Kurt Campbell'],
])('what somebody else is reported to have said, one %s, is not linked without saying so', (_, other) => {
  const namesNobody = (text: string): boolean =>
    !/\b(?:he|she) \w+/.test(text) &&
    !everyName.some((name) => text.toLowerCase().includes(name.toLowerCase()));
  const others = reportsThat(namesNobody).filter(
    ({ speaker }) => !knowledge.collective.has(speaker) && speaker !== 'zhao-lijian',
  );
  const silent = others.filter(({ id, name, text }) =>
    read(`${name} was there.`, `${other} said ${text}`).matches.some(
      ({ statement, attribution }) => statement === id && attribution.kind !== 'other',
    ),
  );
  expect(others.length).toBeGreaterThan(80);
  expect(silent.length / others.length).toBeLessThan(0.1);
});
