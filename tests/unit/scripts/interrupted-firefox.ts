/**
 * Starts the given program in place of Firefox and is interrupted as soon as it runs. A second signal comes during the
 * clean-up, as after Ctrl-C in `npm start`, where both the terminal and scripts/setup/bootstrap.mjs send one.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { startFirefox } from '../../../scripts/browser/firefox-process.ts';

const [executable = ''] = process.argv.slice(2);
process.on('exit', () => process.kill(process.pid, 'SIGINT'));
await startFirefox({ executable, extensionDir: '' }, 'a@b.example', 'uuid');
process.kill(process.pid, 'SIGINT');
await wait(5000);
