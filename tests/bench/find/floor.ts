/** One walk over the text nodes that reads the length of each: the least work of anything that looks at a page. */
export function walkText(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let size = 0;
  while (walker.nextNode()) size += (walker.currentNode as Text).data.length;
  return size;
}
