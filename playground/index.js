import { fileURLToPath } from 'node:url';

/** The folder of the built pages: stage.html, inspector.html, assets/ and vendor/. */
export const playgroundDist = fileURLToPath(new URL('./dist', import.meta.url));
