import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The page that an extension may show when it has just been installed. */
export const WELCOME = 'welcome.html';

/** Whether the unpacked extension has such a page. */
export const hasWelcome = (extensionDir: string): boolean => existsSync(join(extensionDir, WELCOME));
