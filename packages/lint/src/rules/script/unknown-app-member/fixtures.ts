import type { Fixtures } from '../../../../tests/support/fixture.ts';
import { inInit } from '../../../../tests/support/in-init.ts';

export default {
  failing: [{ files: inInit('self.card = APP.isCrad();'), finds: ['script.js:11:21'] }],
  passing: [{ files: inInit('self.card = APP.isCard() && APP.data.current_card;') }],
} satisfies Fixtures;
