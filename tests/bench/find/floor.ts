/** One walk of the text nodes that reads how long each is: nothing that looks at a page can take less. */
export function walkText(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let size = 0;
  while (walker.nextNode()) size += (walker.currentNode as Text).data.length;
  return size;
}
