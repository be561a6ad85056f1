// `npm test`: everything, from a fresh clone to `N passed, N failed`. Needs Node and npm, nothing else.
import { nodeIsNewEnough } from './lib/node-version.mjs';

if (nodeIsNewEnough()) {
  import('./lib/test.mjs').then(({ test }) => test());
}
