import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { SurfaceProblem } from './report.ts';

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[];
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

let source: string | undefined;

/**
 * axe, wrapped: inside of the page it would find RequireJS and define itself as a module there, which a widget could
 * notice.
 */
function axeSource(): string {
  if (source === undefined) {
    const file = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    source = `(function (define, module, exports) {${readFileSync(file, 'utf8')}}).call(window);`;
  }
  return source;
}

/** Checks what the widget drew, and nothing of the page around it. Nothing drawn is nothing wrong. */
export async function checkAccessibility(page: Page, roots: readonly string[]): Promise<SurfaceProblem[]> {
  const root = await firstWithContent(page, roots);
  if (root === undefined) return [];
  if (!root.hasAxe) await page.evaluate(axeSource());
  const violations = await page.evaluate(
    async ([selector, tags]) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: object, options: object): Promise<{ violations: Violation[] }> };
      };
      // No further frames and no style sheets read once more: what the widget drew is in this document, drawn.
      const options = {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
        iframes: false,
        preload: false,
      };
      return (await axe.run({ include: [[selector]] }, options)).violations;
    },
    [root.selector, RULES] as const,
  );
  return violations.flatMap(toProblems);
}

const toProblems = ({ id, impact, help, nodes }: Violation): SurfaceProblem[] =>
  nodes.map((node) => ({
    kind: 'a11y',
    message: `${help} (${id}${impact === null ? '' : `, ${impact}`}): ${String(node.target[0])}`,
    source: node.html.slice(0, 200),
  }));

interface Root {
  readonly selector: string;
  /** A page is checked more than once, and axe is big. */
  readonly hasAxe: boolean;
}

async function firstWithContent(page: Page, roots: readonly string[]): Promise<Root | undefined> {
  return page.evaluate((selectors) => {
    const selector = selectors.find((one) => {
      const element = document.querySelector(one);
      return element !== null && element.childElementCount > 0;
    });
    return selector === undefined ? undefined : { selector, hasAxe: 'axe' in globalThis };
  }, roots);
}
