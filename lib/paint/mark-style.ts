import { FORMS, type Form } from '../coverage/model.ts';
import type { Settings } from '../settings.ts';
import { HIGHLIGHT_ACTIVE, highlightName } from './highlight-names.ts';
import { MARK_ELEMENT } from './mark-text.ts';
import type { Palette } from './palette.ts';

/** How the reader wants marks to look. */
export type MarkLook = Settings['markStyle'];

/** The form shows in the kind of line, not in its colour alone. */
const LINE_STYLES: Readonly<Record<Form, string>> = { direct: 'solid', mixed: 'dashed', indirect: 'dotted' };
/** Selector with the specificity of three ids that no element has, to win over the page's important rules. */
const OURS = `${MARK_ELEMENT}:not(#_#_#_)`;

function fillOf(form: Form, { line, fill }: Palette): string {
  return line[form].replace('rgb(', 'rgba(').replace(')', `, ${fill})`);
}

/** The declarations of one form. If the page's text has no contrast to spare, a line replaces the tint. */
function declarations(form: Form, look: MarkLook, palette: Palette, lines: boolean): string[] {
  const hasFill = look !== 'underline' || !lines;
  const hasLine = (look !== 'tint' || palette.fill === 0) && lines;
  return [
    ...(hasFill && palette.fill > 0 ? [`background-color: ${fillOf(form, palette)}`] : []),
    ...(hasLine
      ? [
          'text-decoration-line: underline',
          `text-decoration-style: ${LINE_STYLES[form]}`,
          `text-decoration-color: ${palette.line[form]}`,
          'text-decoration-thickness: max(2px, 0.1em)',
        ]
      : []),
  ];
}

function activeDeclarations(form: Form, palette: Palette, lines: boolean): string[] {
  return [
    ...declarations(form, 'both', palette, lines),
    ...(lines ? ['text-decoration-thickness: max(3px, 0.16em)'] : []),
  ];
}

const FORCED = [
  'background-color: Canvas',
  'color: LinkText',
  'text-decoration-line: underline',
  'text-decoration-color: LinkText',
];
/** On paper: lines without backgrounds. */
const PRINTED = ['background-color: transparent', 'text-decoration-line: underline'];

const rule = (selector: string, lines: readonly string[]): string =>
  `${selector} {${lines.map((line) => `${line} !important;`).join(' ')}}`;

/** Style sheet for mark elements. It first resets everything that the page may have set on them. */
export function elementCss(look: MarkLook, palette: Palette): string {
  return [
    rule(OURS, [
      'all: unset',
      'cursor: pointer',
      'text-decoration-skip-ink: none',
      'text-underline-offset: 0.18em',
    ]),
    rule(`${OURS}::before, ${OURS}::after`, ['content: none']),
    ...FORMS.map((form) => rule(`${OURS}[data-form='${form}']`, declarations(form, look, palette, true))),
    ...FORMS.map((form) =>
      rule(`${OURS}[data-form='${form}'][data-active]`, activeDeclarations(form, palette, true)),
    ),
    `@media (forced-colors: active) {${rule(`${OURS}[data-form]`, FORCED)}}`,
    `@media print {${rule(`${OURS}[data-form]`, PRINTED)}}`,
  ].join('\n');
}

/** Style sheet for highlights. `lines`: false if the browser draws no lines in highlights; then every look is a background. */
export function highlightCss(look: MarkLook, palette: Palette, lines: boolean): string {
  const each = (declare: (form: Form) => readonly string[]): string[] =>
    FORMS.map((form) => rule(`::highlight(${highlightName(form)})`, declare(form)));
  return [
    ...each((form) => declarations(form, look, palette, lines)),
    rule(`::highlight(${HIGHLIGHT_ACTIVE})`, activeDeclarations('direct', palette, lines)),
    `@media (forced-colors: active) {${each(() => FORCED).join('\n')}}`,
    `@media print {${each(() => PRINTED).join('\n')}}`,
  ].join('\n');
}
