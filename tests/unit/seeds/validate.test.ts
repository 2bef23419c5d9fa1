import { describe, expect, it } from 'vitest';
import { validateSeeds } from '../../../lib/seeds/validate.ts';
import { BROKEN_ARTICLES } from './broken-articles.ts';
import { BROKEN_LANGUAGES } from './broken-languages.ts';
import { BROKEN_LISTS } from './broken-lists.ts';
import { BROKEN_STATEMENTS } from './broken-statements.ts';
import { SMALL_SEED_PATHS, smallSeeds } from './small-seeds.ts';

const RAIN = 'statements/rain-will-stop.json';
const ARTICLE = 'articles/gazette-rain.json';

const CASES = [...BROKEN_STATEMENTS, ...BROKEN_ARTICLES, ...BROKEN_LISTS, ...BROKEN_LANGUAGES];

describe('the small seeds', () => {
  it('have nothing wrong, and come back as parts sorted by id', () => {
    const { seeds, problems } = validateSeeds(smallSeeds());
    expect(problems).toEqual([]);
    expect(seeds?.statements.map(({ id }) => id)).toEqual(['rain-will-stop', 'song-is-new']);
    expect(seeds?.articles.map(({ id }) => id)).toEqual(['gazette-rain', 'herald-copy']);
    expect(Object.keys(seeds?.cues ?? {})).toEqual(['en']);
  });

  it('sort by id even where file names sort otherwise', () => {
    const files = smallSeeds();
    const rain = files.find(({ path }) => path === RAIN);
    const more = {
      path: 'statements/rain-will-stop-soon.json',
      text: (rain?.text ?? '').replace('stop"', 'stop-soon"'),
    };
    const article = smallSeeds(
      ARTICLE,
      '"statement": "rain-will-stop"',
      '"statement": "rain-will-stop-soon"',
    );
    expect(validateSeeds([more, ...article]).seeds?.statements.map(({ id }) => id)).toEqual([
      'rain-will-stop',
      'rain-will-stop-soon',
      'song-is-new',
    ]);
  });
});

describe('a broken seed file is told with file, line and reason:', () => {
  it.each(CASES)('%s', (_, file, from, to, line, reason) => {
    const { seeds, problems } = validateSeeds(smallSeeds(file, from, to));
    expect(seeds).toBeUndefined();
    expect(problems).toContainEqual({ file, line, reason: expect.stringContaining(reason) });
  });
});

describe('validation', () => {
  it('tells the problems of all files at once, sorted by file and line', () => {
    const files = smallSeeds(ARTICLE, '"outlet": "gazette"', '"outlet": "gazet"').map((file) =>
      file.path === RAIN
        ? {
            ...file,
            // The rules look at the speaker before the topic, which stands above it here.
            text: file.text
              .replace('"speaker": "mayor"', '"topic": "wet"')
              .replace('"topic": "weather"', '"speaker": "major"'),
          }
        : file,
    );
    const { problems } = validateSeeds(files.toReversed());
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `${ARTICLE}:3`,
      `${RAIN}:3`,
      `${RAIN}:6`,
    ]);
  });

  it('tells of a broken statement once, not once for each article that carries it', () => {
    const { problems } = validateSeeds(smallSeeds(RAIN, '"said": "2020-05-01"', '"said": 1'));
    expect(problems).toHaveLength(1);
  });

  it('tells of a broken article once, not once for each statement that it alone carries', () => {
    const only = smallSeeds(ARTICLE, '"language": "en"', '"language": 1').filter(
      ({ path }) => path !== 'articles/herald-copy.json',
    );
    expect(validateSeeds(only).problems.map(({ file, line }) => `${file}:${line}`)).toEqual([`${ARTICLE}:9`]);
  });

  it('tells of a statement that no article carries', () => {
    const extra = {
      path: 'statements/lone.json',
      text: smallSeeds().find(({ path }) => path === RAIN)?.text ?? '',
    };
    const text = extra.text.replace('"id": "rain-will-stop"', '"id": "lone"');
    expect(validateSeeds([...smallSeeds(), { ...extra, text }]).problems).toEqual([
      { file: 'statements/lone.json', line: 2, reason: 'is carried by no article' },
    ]);
  });

  it.each(['cues', 'paraphrases', 'contrary', 'background'])(
    'tells of %s of a language that has no terms',
    (folder) => {
      const files = smallSeeds().map(({ path, text }) =>
        path === `${folder}/en.json` ? { path: `${folder}/eng.json`, text } : { path, text },
      );
      expect(validateSeeds(files).problems).toEqual([
        { file: `${folder}/eng.json`, line: 1, reason: 'is read by nobody: there is no terms/eng.json' },
      ]);
    },
  );

  it('tells of a language with terms of which nothing else is known', () => {
    const files = smallSeeds().filter(({ path }) => path !== 'languages/en.json');
    expect(validateSeeds(files).problems).toEqual([
      { file: 'terms/en.json', line: 2, reason: 'there is no languages/en.json' },
    ]);
  });

  it('tells of broken terms once, not once for each list of their language', () => {
    expect(
      validateSeeds(smallSeeds('terms/en.json', '"place": ["Ghent"]', '"place": 1')).problems,
    ).toHaveLength(1);
  });

  it('tells of a file without anything in it', () => {
    const files = smallSeeds().map(({ path, text }) => ({ path, text: path === 'event.json' ? '\n' : text }));
    expect(validateSeeds(files).problems).toEqual([{ file: 'event.json', line: 1, reason: 'is empty' }]);
  });

  it('tells of every list file that is missing, and of a file at no known place', () => {
    const { problems } = validateSeeds([{ path: 'notes/en.json', text: '{}' }]);
    expect(problems.map(({ file, reason }) => `${file} ${reason}`)).toEqual([
      'archives.json is missing',
      'event.json is missing',
      'neighbours.json is missing',
      'notes/en.json is at no place for a seed file',
      'outlets.json is missing',
      'speakers.json is missing',
    ]);
  });

  /** The files for which no problem is reported if they hold this. */
  const soundWith = (text: string): string[] =>
    SMALL_SEED_PATHS.filter((broken) => {
      const files = smallSeeds().map((file) => (file.path === broken ? { ...file, text } : file));
      return validateSeeds(files).problems.every(({ file }) => file !== broken);
    });

  it.each(['', ' ', '{', '[', 'null', '"text"', '{"renderings":[null]}', '\u0000', '{"id":1,"id":2}'])(
    'throws nothing whatever a file holds, and tells of it: %j',
    (text) => {
      expect(soundWith(text)).toEqual([]);
    },
  );

  it('takes an empty list for nothing wrong where there may be nothing, and an empty object nowhere but in lists by id', () => {
    const byId = ['cues/en.json', 'paraphrases/en.json', 'contrary/en.json'];
    const lists = ['neighbours.json', 'outlets.json', 'archives.json', 'speakers.json'];
    expect(soundWith('[]')).toEqual([...lists, ...byId, 'background/en.json']);
    expect(soundWith('{}')).toEqual(byId);
  });
});
