/** Code points that WebDriver gives to keys without a character (W3C WebDriver, section 17.4.2). */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** WebDriver's name for a key that is named as in `KeyboardEvent.key`; a letter is a capital under Shift. */
export function webDriverKey(name: string, shift: boolean): string {
  const known = KEYS[name];
  if (known !== undefined) return known;
  if ([...name].length !== 1) throw new Error(`No key is named ${name}`);
  return shift ? name.toUpperCase() : name.toLowerCase();
}
