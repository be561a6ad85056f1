// `npm run build`: packages and pages, as far as they are stale.
import { nodeIsNewEnough } from './lib/node-version.mjs';

if (nodeIsNewEnough()) {
  import('./lib/steps.mjs').then(async ({ runSteps }) => {
    const [{ packagesStep }, { buildSteps }] = await Promise.all([
      import('./lib/packages.mjs'),
      import('./lib/build.mjs'),
    ]);
    await runSteps([packagesStep, ...buildSteps]);
  });
}
