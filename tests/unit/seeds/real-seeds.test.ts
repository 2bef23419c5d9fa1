import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { validateSeeds } from '../../../lib/seeds/validate.ts';
import { readSeeds } from '../../../scripts/seeds/read-seeds.ts';
import { withoutLanguages } from '../helpers/real-bundle.ts';

const files = await readSeeds(fileURLToPath(new URL('../../../seeds', import.meta.url)));
const { seeds } = validateSeeds(withoutLanguages(files));

describe('the seeds', () => {
  it('have nothing wrong', () => {
    expect(validateSeeds(files).problems).toEqual([]);
  });

  it('have Korean beside every English text that readers see', () => {
    const texts = [
      seeds?.event.label,
      seeds?.event.place,
      ...(seeds?.event.occasions ?? []).flatMap(({ label, place }) => [label, place]),
      ...(seeds?.event.topics ?? []).map(({ label }) => label),
      ...(seeds?.neighbours ?? []).flatMap(({ label, place }) => [label, place]),
      ...(seeds?.outlets ?? []).map(({ name }) => name),
      ...(seeds?.speakers ?? []).flatMap(({ name, role }) => [name, role]),
      ...(seeds?.statements ?? []).map(({ gist }) => gist),
      ...(seeds?.statements ?? []).flatMap(({ record, original }) =>
        [record, original].flatMap((words) => words?.basis ?? []),
      ),
      ...renderings().flatMap(({ summary, attributedTo }) => [summary ?? [], attributedTo ?? []].flat()),
    ];
    expect(texts.filter((text) => !text?.ko)).toEqual([]);
    expect(texts.length).toBeGreaterThan(400);
  });

  it('have fingerprints of every article known in full, none of which is a copy', () => {
    const full = seeds?.articles.filter(({ extent }) => extent === 'full') ?? [];
    expect(full.length).toBeGreaterThan(0);
    expect(full.filter(({ kind, fingerprints }) => kind === 'copy' || fingerprints === undefined)).toEqual(
      [],
    );
  });

  it('keep the abuses of the 17th and of the 18th apart', () => {
    const day = (id: string) => seeds?.statements.find((statement) => statement.id === id)?.said;
    expect(day('nk-regime-abuses-17mar')).toBe('2021-03-17');
    expect(day('nk-people-abuses')).toBe('2021-03-18');
  });

  it('give what was said in Tokyo, Anchorage, Beijing and elsewhere to the neighbours', () => {
    const eventOf = new Map(seeds?.event.occasions.map(({ id, event }) => [id, event]));
    const elsewhere = (seeds?.statements ?? []).filter(
      ({ occasion }) => eventOf.get(occasion) !== seeds?.event.id,
    );
    const told = elsewhere.map(({ id, occasion }) => `${id} ${eventOf.get(occasion)}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'blinken-2016-trade-china seoul-2016-blinken',
        'cui-low-expectations anchorage-2021',
        'kim-yo-jong-stink kim-yo-jong-2021',
        'tokyo-all-available-options tokyo-2plus2-2021',
        'tokyo-coercion-aggression tokyo-2plus2-2021',
        'tokyo-comments-of-allies tokyo-2plus2-2021',
        'tokyo-pressure-measures tokyo-2plus2-2021',
        'us-japan-complete-denuclearization tokyo-2plus2-2021',
        'us-japan-destabilizing-behavior tokyo-2plus2-2021',
        'zhao-collusion beijing-briefing-2021',
        'zhao-malicious-attack beijing-briefing-2021',
      ]),
    );
  });

  it('have records as the article prints them that is named as their source, or say that we mended them', () => {
    const sources = new Map(seeds?.articles.map(({ id, renderings: all }) => [id, all]));
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    const mended = (seeds?.statements ?? []).flatMap(({ id, record, original }) =>
      [record, original].flatMap((kept) => {
        const printed = sources.get(kept?.source ?? '')?.filter(({ statement }) => statement === id);
        if (kept === undefined || printed === undefined) return [];
        const text = letters(printed.map(({ words }) => words ?? '').join(''));
        const isPrinted = kept.words.split('…').every((part) => text.includes(letters(part)));
        return isPrinted === (kept.basis.en === 'press wording, mended by us') ? [id] : [];
      }),
    );
    expect(mended).toEqual([]);
  });

  it('mark what could not be seen in its place', () => {
    expect(renderings().some(({ unconfirmed }) => unconfirmed)).toBe(true);
  });
});

function renderings() {
  return (seeds?.articles ?? []).flatMap((article) => article.renderings);
}
