import type { TwigNode } from '../../../documents/twig/document.ts';
import type { TwigToken } from '../../../documents/twig/expression.ts';
import { defineRule } from '../../../model/rule.ts';
import { knownWords } from '../known-words.ts';
import { TAGS } from '../language.ts';

export default defineRule({
  code: 'twig/unknown-tag',
  title: 'Every tag exists',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use a tag of twig.js 0.8.',
  fixable: true,
  twig: (context, twig) =>
    knownWords(context, twig, tagOf, TAGS, (word) => `Twig 0.8 has no tag “${word}”: the template throws.`),
});

const tagOf = ({ kind, closed, name: value, nameStart: start }: TwigNode): TwigToken[] =>
  kind === 'tag' && closed ? [{ kind: 'name', value, start, end: start + value.length }] : [];
