import { defineRule } from '../../../model/rule.ts';
import { modulesOf } from '../dependencies.ts';
import { type AnyFunction, returnsValue } from '../functions.ts';

export default defineRule({
  code: 'script/no-module-value',
  title: 'The module of script.js gives back a constructor',
  severity: { private: 'error', public: 'error' },
  hint: 'Return the widget’s function from the factory.',
  script({ report }, script) {
    if (script.path !== 'script.js' || script.bundled) return undefined;
    const definition = modulesOf(script).definitions.find(({ id }) => !id);
    const factory = definition?.factory;
    if (!definition || !factory || returnsValue(factory) || usesExports(factory, script.textOf(factory)))
      return undefined;
    report({
      ...script.place(definition.node.callee),
      message: 'The module gives nothing back, so the page has no widget to start.',
    });
    return undefined;
  },
});

/** CommonJS in AMD's clothes: the value goes into exports. */
const usesExports = (factory: AnyFunction, text: string): boolean =>
  factory.params.length > 1 && /\b(exports|module)\b/.test(text);
