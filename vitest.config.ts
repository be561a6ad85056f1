import { defineConfig } from 'vitest/config';

// The condition lets tests run on the sources of every room, so that a unit test never sees a stale build.
const conditions = ['kommo-widget-source', 'node', 'import', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/tests/**/*.test.ts',
      'playground/src/**/*.test.{ts,tsx}',
      'tests/unit/**/*.test.ts',
      'templates/*/tests/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/fixtures/**'],
    sequence: { shuffle: true },
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
