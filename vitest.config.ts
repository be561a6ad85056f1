import { defineConfig } from 'vitest/config';

// The condition lets tests run on the sources of every room, so that a unit test never sees a stale build.
const conditions = ['kommo-widget-source', 'node', 'import', 'default'];

// Rooms of the page share a document, so each of their test files has a world of its own. Elsewhere modules keep no
// state, and loading the same hundreds of them anew for every file would take longer than the tests.
const PAGE = ['packages/host/**/*.test.ts', 'playground/src/**/*.test.{ts,tsx}'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    exclude: ['**/node_modules/**', '**/dist/**', '**/fixtures/**'],
    sequence: { shuffle: true },
    restoreMocks: true,
    testTimeout: 20_000,
    // By default one core is left free, which on two is half of the machine.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'page', include: PAGE } },
      {
        extends: true,
        test: {
          name: 'node',
          isolate: false,
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/tests/**/*.test.ts',
            'tests/unit/**/*.test.ts',
            'templates/*/tests/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**', '**/fixtures/**', ...PAGE],
        },
      },
    ],
  },
});
