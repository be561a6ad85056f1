// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { stagePage } from './page.ts';
import { lookAtStage } from './running-stage.ts';

it('leaves nothing of Kommo’s out, and has its page of documentation as it is: node docs/scripts/stage-page.mjs', async () => {
  const page = stagePage(await lookAtStage());
  expect(page.split('\n').filter((line) => line.endsWith('| no |'))).toEqual([]);
  await expect(page).toMatchFileSnapshot('../../../docs/stage-coverage.md');
});
