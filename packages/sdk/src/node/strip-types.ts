import { transform } from 'oxc-transform';
import type { Plugin } from 'rollup';

const COMPILED = /\.[cm]?tsx?$|\.jsx$/;

/** Turns TypeScript and JSX into the JavaScript of 2022, which browsers run without helpers. Types are taken off, not checked: `tsc --noEmit` does that. */
export function stripTypes(): Plugin {
  return {
    name: 'kommo-widget:strip-types',
    async transform(code, id) {
      if (!COMPILED.test(id)) return null;
      const result = await transform(id, code, { target: 'es2022', sourcemap: true });
      const [problem] = result.errors;
      if (problem) this.error(problem.message, problem.labels[0]?.start ?? 0);
      return { code: result.code, map: result.map ? JSON.stringify(result.map) : null };
    },
  };
}
