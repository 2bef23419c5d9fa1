/** Vite gives the text of a style sheet for `?inline`. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
