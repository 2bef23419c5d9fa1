/**
 * All messages between the parts of the extension. This is the only module that uses runtime messaging. The first part
 * of a name is the sender: `page` for the annotator or the gate, `panel` for the popup, `background` for the
 * background.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { LanguagePack } from './analyse/language-pack.ts';
import type { Bundle } from './coverage/model.ts';
import type { PageAnswer } from './report.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));
/** Statements of one page at most: far more than any coverage has. */
const MOST_STATEMENTS = 9999;
const nothing = v.optional(v.null(), null);

/** The inputs, validated on arrival, because a page's process may be compromised. */
const INPUTS = {
  /** The gate found the page worth a look: please send the annotator. */
  'page:worth-a-look': nothing,
  /** The number of statements on the page, for the badge. */
  'page:report': v.object({
    found: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_STATEMENTS)),
  }),
  /** The coverage of these statements, for the card. */
  'page:coverage': v.object({ statements: v.pipe(v.array(id), v.maxLength(MOST_STATEMENTS)) }),
  /** Language packs that the page needs. */
  'page:languages': v.object({ languages: v.pipe(v.array(id), v.maxLength(20)) }),
  /** A mark was clicked: open the popup on its statement, or the coverage page where that cannot be. */
  'page:open-statement': v.object({ statement: id }),
  /** Your report of the page, please: the present one, or one after you have read it (`wait`). */
  'panel:report': v.object({ wait: v.boolean() }),
  /** Scroll to the first place of this statement and open its card. Is there one? */
  'panel:show': v.object({ statement: id }),
  /** The reader has withdrawn the permission for your page: undo everything and end. */
  'background:leave': nothing,
} as const;

/** The answers. */
interface Outputs {
  'page:worth-a-look': null;
  'page:report': null;
  'page:coverage': Bundle;
  'page:languages': readonly LanguagePack[];
  'page:open-statement': null;
  'panel:report': PageAnswer | null;
  'panel:show': boolean;
  'background:leave': null;
}

/** A kind of message; its input and its answer. */
export type MessageKind = keyof typeof INPUTS;
export type MessageInput<K extends MessageKind> = v.InferOutput<(typeof INPUTS)[K]>;
export type MessageOutput<K extends MessageKind> = Outputs[K];
type PageKind = Extract<MessageKind, `page:${string}`>;
type PanelKind = Extract<MessageKind, `panel:${string}`>;
type BackgroundKind = Extract<MessageKind, `background:${string}`>;

/** Where a message comes from. */
export interface Sender {
  readonly tab: number | null;
  readonly frame: number;
  readonly url: string;
}

type Handlers<K extends MessageKind> = {
  readonly [Kind in K]: (input: MessageInput<Kind>, sender: Sender) => Promise<MessageOutput<Kind>>;
};

interface Envelope {
  readonly kind: MessageKind;
  readonly input: unknown;
}

const isKind = (value: unknown): value is MessageKind =>
  typeof value === 'string' && Object.hasOwn(INPUTS, value);

function envelopeOf(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null || !('kind' in message) || !isKind(message.kind))
    return null;
  return { kind: message.kind, input: 'input' in message ? message.input : null };
}

/** Sends a message to the background. Rejects if nobody answers or the extension is gone. */
export async function sendToBackground<K extends PageKind>(
  kind: K,
  input: MessageInput<K>,
): Promise<MessageOutput<K>> {
  // If the extension is gone, the call itself throws, which an async function turns into a rejection.
  const answer: unknown = await browser.runtime.sendMessage({ kind, input });
  // What the browser returns if there are listeners but none answers, as to a message of the wrong shape.
  if (answer === undefined) throw new Error(`Nobody answers ${kind}`);
  return answer as MessageOutput<K>;
}

/** Sends a message to the annotator of a frame; null if none runs there. */
export async function sendToPage<K extends PanelKind>(
  tab: number,
  frame: number,
  kind: K,
  input: MessageInput<K>,
): Promise<MessageOutput<K> | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tab, { kind, input }, { frameId: frame });
    return (answer ?? null) as MessageOutput<K> | null;
  } catch {
    // "Receiving end does not exist": the page has no annotator, which is an answer.
    return null;
  }
}

/** Sends a message to the annotators in all frames of a tab, if there are any. */
export async function tellTab<K extends BackgroundKind>(
  tab: number,
  kind: K,
  input: MessageInput<K>,
): Promise<void> {
  // "Receiving end does not exist": nobody was there to be told.
  await browser.tabs.sendMessage(tab, { kind, input }).catch(() => undefined);
}

/**
 * Answers messages of the given kinds. Messages from other extensions and web pages, unknown messages and those of the
 * wrong shape get no answer. Returns a function that stops it.
 */
export function handleMessages<K extends MessageKind>(handlers: Handlers<K>): () => void {
  const listener = (message: unknown, from: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
    if (from.id !== browser.runtime.id) return undefined;
    const envelope = envelopeOf(message);
    if (!envelope || !Object.hasOwn(handlers, envelope.kind)) return undefined;
    const parsed = v.safeParse(INPUTS[envelope.kind], envelope.input);
    if (!parsed.success) return undefined;
    const sender = { tab: from.tab?.id ?? null, frame: from.frameId ?? 0, url: from.url ?? '' };
    // The kind chose both the schema and the handler, which the compiler cannot follow through the lookup.
    const handler = handlers[envelope.kind as K] as (input: unknown, from: Sender) => Promise<unknown>;
    return handler(parsed.output, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
