import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, without a slash at its end. */
export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));
/** What is installed for the project besides its npm packages; git ignores it. */
export const cache = path.join(root, '.cache');
/** What the tests leave behind; git ignores it. */
export const out = path.join(root, 'out');
