/**
 * Makes the folder of a new rule and puts it into the index.
 * Usage: node packages/lint/scripts/new-rule.mjs <family>/<name> "What it wants, as a statement"
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeIndex } from './rules-index.mjs';

const [code = '', title = 'What the rule wants, as a statement'] = process.argv.slice(2);
const folder = fileURLToPath(new URL(`../src/rules/${code}/`, import.meta.url));

if (!/^[a-z0-9]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) fail('Give a code like script/no-alert.');
if (existsSync(folder)) fail(`${code} exists already.`);

const LOOKS = {
  script: `  script({ report }, script) {
    return {
      CallExpression(node) {
        report({ ...script.place(node), message: 'Something is wrong here.' });
      },
    };
  },`,
  style: `  style({ report }, style) {
    return {
      Declaration(node) {
        report({ ...style.place(node), message: 'Something is wrong here.' });
      },
    };
  },`,
  twig: `  twig({ report }, twig) {
    for (const node of twig.nodes) {
      if (!node.closed) report({ ...twig.place(node), message: 'Something is wrong here.' });
    }
  },`,
};

const check = `  check({ widget, report }) {
    const { manifest } = widget;
    if (manifest) report({ ...manifest.json.place(['widget']), message: 'Something is wrong here.' });
  },`;

const PARTS = {
  'rule.ts': `import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: '${code}',
  title: ${JSON.stringify(title)},
  severity: { private: 'warning', public: 'error' },
  hint: 'What to do about it, in one line.',
${LOOKS[code.split('/')[0]] ?? check}
});
`,
  'fixtures.ts': `import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [{ files: {}, finds: ['manifest.json:1:1'] }],
  passing: [{ files: {} }],
} satisfies Fixtures;
`,
  'doc.md': `Why it matters, where it is documented, and when it is right to ignore it.

\`\`\`json wrong
\`\`\`

\`\`\`json right
\`\`\`
`,
};

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(PARTS)) writeFileSync(`${folder}${name}`, text);
writeIndex();
console.log(
  `${folder}\n  ${Object.keys(PARTS).join(', ')}\nThen: npx vitest run packages/lint, and npm run rules -w packages/lint for the pages`,
);

function fail(message) {
  console.error(message);
  process.exit(2);
}
