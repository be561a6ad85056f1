import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit('self.area = APP.getV3WidgetsArea();'), finds: ['script.js:11:21'] }],
  passing: [{ files: inInit('self.area = APP.getWidgetsArea();') }],
} satisfies Fixtures;
