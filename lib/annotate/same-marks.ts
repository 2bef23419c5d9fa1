import { isPaused, type Settings } from '../settings.ts';

/** The settings that determine the marks on a host, as a string. */
const marked = ({ forms, painter, markStyle }: Settings, paused: boolean): string =>
  JSON.stringify(paused || [forms.direct, forms.mixed, forms.indirect, painter, markStyle]);

/** Whether a page of this host has the same marks under both settings, and need not be read again. */
export const sameMarks = (a: Settings, b: Settings, host: string): boolean =>
  marked(a, isPaused(a, host)) === marked(b, isPaused(b, host));
