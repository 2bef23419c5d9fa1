import type { SeedFile } from '../../../lib/seeds/problem.ts';

const FILES: Readonly<Record<string, string>> = {
  'event.json': `{
  "id": "fair-2020",
  "label": { "en": "The fair" },
  "days": ["2020-05-01", "2020-05-02"],
  "place": { "en": "Ghent" },
  "participants": { "hosts": ["mayor"], "guests": [], "others": [] },
  "occasions": [
    { "id": "opening", "event": "fair-2020", "label": { "en": "Opening" }, "day": "2020-05-01", "place": { "en": "Ghent" } },
    { "id": "rehearsal", "event": "rehearsal-2020", "label": { "en": "Rehearsal" }, "day": "2020-04-30", "place": { "en": "Ghent" } }
  ],
  "topics": [{ "id": "music", "label": { "en": "Music" } }, { "id": "weather", "label": { "en": "Weather" } }],
  "trip": [{ "event": "fair-2020", "place": { "en": "Ghent" }, "from": "2020-05-01", "to": "2020-05-02" }]
}`,
  'neighbours.json': `[
  { "id": "rehearsal-2020", "label": { "en": "The rehearsal" }, "days": ["2020-04-30"], "place": { "en": "Ghent" } }
]`,
  'outlets.json': `[
  {
    "id": "gazette",
    "name": { "en": "Gazette" },
    "kind": "newspaper",
    "hosts": ["gazette.example", "old.gazette.example"],
    "languages": ["en"]
  },
  {
    "id": "herald",
    "name": { "en": "Herald" },
    "kind": "newspaper",
    "hosts": ["herald.example"],
    "languages": ["en"],
    "role": "carrier"
  }
]`,
  'archives.json': `[
  { "id": "attic", "hosts": ["attic.example"], "pattern": "^https://attic\\\\.example/(?<url>.+)$" }
]`,
  'speakers.json': `[
  { "id": "mayor", "name": { "en": "Ada May" }, "role": { "en": "Mayor" } },
  { "id": "singer", "name": { "en": "Bo Song" }, "role": { "en": "Singer" } }
]`,
  'statements/rain-will-stop.json': `{
  "id": "rain-will-stop",
  "speaker": "mayor",
  "occasion": "opening",
  "said": "2020-05-01",
  "topic": "weather",
  "gist": { "en": "It will not rain for long." },
  "record": {
    "words": "The rain will stop by noon.",
    "basis": { "en": "official transcript" },
    "source": "gazette-rain",
    "language": "en"
  }
}`,
  'statements/song-is-new.json': `{
  "id": "song-is-new",
  "speaker": "singer",
  "occasion": "rehearsal",
  "said": "2020-04-30",
  "topic": "music",
  "gist": { "en": "The song was never sung before." },
  "record": {
    "words": "Nobody has heard this song.",
    "basis": { "en": "official transcript" },
    "source": "https://herald.example/song",
    "language": "en"
  }
}`,
  'articles/gazette-rain.json': `{
  "id": "gazette-rain",
  "outlet": "gazette",
  "headline": "Rain at the fair",
  "headlineBasis": "page",
  "url": "https://www.gazette.example/rain",
  "published": "2020-05-01T12:00+02:00",
  "publishedBasis": "page",
  "language": "en",
  "kind": "news",
  "extent": "full",
  "renderings": [
    {
      "statement": "rain-will-stop",
      "form": "mixed",
      "words": "by noon"
    }
  ]
}`,
  'articles/herald-copy.json': `{
  "id": "herald-copy",
  "outlet": "gazette",
  "carrier": "herald",
  "headline": null,
  "headlineBasis": "not seen",
  "url": "https://herald.example/rain",
  "published": "2020-05-02",
  "publishedBasis": "page",
  "language": "en",
  "kind": "copy",
  "extent": "partial",
  "copyOf": "gazette-rain",
  "renderings": [
    {
      "statement": "rain-will-stop",
      "form": "indirect",
      "summary": { "en": "She expects the rain to end." }
    }
  ]
}`,
  'cues/en.json': `{
  "rain-will-stop": ["rain & stop* | end*"],
  "song-is-new": ["song & new | unheard"]
}`,
  'paraphrases/en.json': `{
  "rain-will-stop": ["She said the rain would be over by noon."]
}`,
  'contrary/en.json': `{
  "rain-will-stop": ["all night", "flood*"]
}`,
  'background/en.json': `["The fair goes on until Saturday."]`,
  'languages/en.json': `{
  "language": "en",
  "script": "latin",
  "functionWords": ["the"],
  "negations": ["not"],
  "negationScope": { "reach": 3, "isLast": false },
  "opposites": [],
  "equivalents": [],
  "synonyms": [],
  "speech": ["said"],
  "numbers": {}
}`,
  'terms/en.json': `{
  "language": "en",
  "speakers": {
    "mayor": { "names": ["Ada May", "May"] }
  },
  "format": [],
  "place": ["Ghent"],
  "document": [],
  "neighbours": {
    "rehearsal-2020": { "format": ["rehearsal"] }
  }
}`,
};

/** The paths of a small set of seeds without faults. */
export const SMALL_SEED_PATHS = Object.keys(FILES);

/** A small set of seeds without faults, about a fair. In the file `path` the text `from` is replaced by `to`. */
export function smallSeeds(path?: string, from = '', to = ''): SeedFile[] {
  const text = path === undefined ? '' : FILES[path];
  if (text === undefined || !text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return Object.entries(FILES).map(([file, whole]) => ({
    path: file,
    text: file === path ? whole.replace(from, () => to) : whole,
  }));
}
