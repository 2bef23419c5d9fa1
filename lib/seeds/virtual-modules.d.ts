/** What the build compiles out of `seeds/`; see scripts/build/seeds-plugin.ts. */

declare module 'virtual:crossquote/bundle' {
  const bundle: import('../coverage/model.ts').Bundle;
  export default bundle;
}

declare module 'virtual:crossquote/analysis' {
  const data: import('../analyse/analyse-page.ts').AnalysisData;
  export default data;
}

/** Language → its LanguagePack as JSON: parsed only when a page needs it. */
declare module 'virtual:crossquote/languages' {
  const packs: Readonly<Record<string, string>>;
  export default packs;
}

declare module 'virtual:crossquote/gate' {
  const terms: import('../annotate/gate-check.ts').GateTerms;
  export default terms;
}

/** Match patterns of the hosts on which the extension runs uninvited. */
declare module 'virtual:crossquote/hosts' {
  const patterns: readonly string[];
  export default patterns;
}
