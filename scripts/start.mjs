// `npm start`: from a fresh clone to a lead card with an example widget in it. Needs Node and npm, nothing else.
import { nodeIsNewEnough } from './lib/node-version.mjs';

if (nodeIsNewEnough()) {
  import('./lib/start.mjs').then(({ start }) => start(process.argv.slice(2)));
}
