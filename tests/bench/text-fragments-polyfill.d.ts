/** The package brings no types. */
declare module 'text-fragments-polyfill/text-fragment-utils' {
  export function processTextFragmentDirective(fragment: {
    readonly text: string;
    readonly prefix: string;
    readonly textStart: string;
    readonly textEnd: string;
    readonly suffix: string;
  }): Range[];
}
