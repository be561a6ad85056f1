import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const testing = createRequire(new URL('../../../packages/testing/package.json', import.meta.url));
// Wrapped, or it would define itself as a module of the page's RequireJS.
const source = `(function (define, module, exports) {${readFileSync(testing.resolve('axe-core/axe.min.js'), 'utf8')}}).call(window);`;

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
}

const STANDARD = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] };

/** What of WCAG 2.1 AA, or of the rules named, the page breaks: the rule and the first element of each. */
export async function brokenRules(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(source);
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<AxeResults> };
    };
    const { violations } = await axe.run(document, { runOnly });
    return violations.map((one) => `${one.id}: ${one.nodes[0]?.target.join(' ')}`);
  }, rules ?? STANDARD);
}
