import type { GateTerms } from '../annotate/gate-check.ts';
import type { Seeds } from './validate.ts';

const bare = (term: string): string => term.replace(/\*$/, '');

/** A form that holds another form is found with it. */
function shortest(forms: readonly string[]): string[] {
  const distinct = [...new Set(forms.map(bare))].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return distinct.filter((form, i) => !distinct.slice(0, i).some((other) => form.includes(other)));
}

/** Is a name telling without its bearer's other names? A short family name of the place is on every page there. */
const isTelling = (name: string): boolean => /[\s-]/.test(name) || /^[^ -\u024f]{3,}$/u.test(name);

/** The few strings by which the gate lets a page pass. */
export function compileGateTerms(seeds: Seeds): GateTerms {
  const { hosts, guests } = seeds.event.participants;
  const names = (speaker: string): string[] =>
    seeds.terms.flatMap(({ speakers }) => [...(speakers[speaker]?.names ?? [])]);
  const single = (term: string): boolean => !/\s/.test(bare(term)) && bare(term).length > 1;
  return {
    people: shortest([
      ...guests.flatMap(names).filter((name) => single(name) || /[^ -\u024f]/.test(name)),
      ...hosts.flatMap(names).filter((name) => isTelling(bare(name))),
    ]),
    places: shortest(seeds.terms.flatMap(({ place }) => place.filter(single))),
  };
}
