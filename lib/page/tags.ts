import { attributeOf, localNameOf } from '../dom/untrapped.ts';

/** What elements mean for reading a page. Names as `localName` gives them: lower case in HTML. */

/** Elements whose text is never part of an article. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'script style noscript template textarea select option datalist input button math canvas video audio object ' +
    'embed iframe frame map head title meta link base progress meter rt rtc rp crossquote-ui'
  ).split(' '),
);

/** Elements inside a line of text. Any other begins a new block. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr slot crossquote-mark img picture svg'
  ).split(' '),
);

/** Elements that head a section, by name. */
export const HEADING = /^h[1-6]$/;

/** Elements that caption a picture or a table. */
export const CAPTION: ReadonlySet<string> = new Set(['figcaption', 'caption']);

/** Elements around an article that do not belong to it. A `header` is judged by its content. */
const AROUND: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'menu', 'form', 'address']);
const AROUND_ROLES =
  /^(?:navigation|complementary|contentinfo|banner|search|menu|menubar|toolbar|alert|tablist)$/;

/**
 * The border of two words in a joined name (relatedArticles). Short words are ignored: generated names contain them by
 * chance.
 */
const HUMP = /[a-z](?=[A-Z][a-z]{3})/g;

/** Words in class and id that name what stands around an article. Compared word by word, so that "headline" is no "head". */
const AROUND_NAMES =
  /(?:^|[\s_-])(?:comments?|comment-?(?:list|area|box|section)|disqus|guest-?book|replies|related|recommend(?:ed|ations?)?|sidebar|side|rail|promo|newsletter|subscribe|subscription|share|social|sharing|most(?:read|viewed|popular)?|popular|trending|breadcrumbs?|menu|navbar|nav|footer|masthead|ads?|advert(?:isement)?|sponsor(?:ed)?|outbrain|taboola|teasers?|widget|cookie|paywall|toolbar|pagination|ticker|more-?(?:news|stories|from|on)|read-?(?:more|next|also)|see-?also|latest|headlines?-?list|tags?-?list)(?:$|[\s_-])/i;

/** Whether an element is a dialog: it may show a question, a warning, or a whole article. */
export const isDialog = (element: Element): boolean =>
  localNameOf(element) === 'dialog' || attributeOf(element, 'role') === 'dialog';

/** Is an element for navigation, comments, links to other stories and the like? */
export function isAround(element: Element): boolean {
  if (AROUND.has(localNameOf(element))) return true;
  const role = attributeOf(element, 'role');
  if (role !== null && AROUND_ROLES.test(role)) return true;
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return names.length > 1 && names.length < 400 && AROUND_NAMES.test(names.replace(HUMP, '$&-'));
}
