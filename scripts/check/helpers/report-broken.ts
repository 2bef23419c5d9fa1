/**
 * Ends a rule's run: lists the places where it is broken, says how to mend it, and makes the process fail. A place reads
 * `file:line: what is wrong there`.
 */
export function reportBroken(rule: string, howToMend: string, places: readonly string[]): void {
  if (places.length === 0) {
    console.log(`${rule}: kept.`);
    return;
  }
  for (const place of places) console.error(`  ${place}`);
  console.error(
    `${rule}: broken in ${places.length} ${places.length === 1 ? 'place' : 'places'}. ${howToMend}`,
  );
  process.exitCode = 1;
}
