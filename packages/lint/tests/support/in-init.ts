import type { Variant } from './fixture.ts';

/** Puts a statement into `init` of the base widget's script: at script.js:11:9. */
export const inInit = (code: string): NonNullable<Variant['files']> => ({
  'script.js': (text) => text.replace('init: function () {\n', `init: function () {\n        ${code}\n`),
});

/** Puts a statement behind the callbacks of the base widget's script, among its functions: at script.js:31:5. */
export const inWidget = (code: string): NonNullable<Variant['files']> => ({
  'script.js': (text) => text.replace('    function draw(', `    ${code}\n    function draw(`),
});

/** Replaces one piece of the base widget's script by another. */
export const inScript = (from: string, to: string): NonNullable<Variant['files']> => ({
  'script.js': (text) => {
    if (!text.includes(from)) throw new Error(`the base widget has no ${from}`);
    return text.replace(from, to);
  },
});
