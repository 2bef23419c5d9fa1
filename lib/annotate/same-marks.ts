import { isPaused, type Settings } from '../settings.ts';

/** All of the settings that what is marked on a host depends on. */
const marked = ({ forms, painter, markStyle }: Settings, paused: boolean): string =>
  JSON.stringify(paused || [forms.direct, forms.mixed, forms.indirect, painter, markStyle]);

/** Whether a page of this host has the same marks under both settings: then it need not be read again. */
export const sameMarks = (a: Settings, b: Settings, host: string): boolean =>
  marked(a, isPaused(a, host)) === marked(b, isPaused(b, host));
