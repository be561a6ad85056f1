import type { Fixtures } from '../../../../tests/support/fixture.ts';

export default {
  failing: [
    {
      files: { 'widget.php': '<?php\n', 'tools/deploy.sh': 'x' },
      finds: ['tools/deploy.sh', 'widget.php'],
    },
  ],
  passing: [{}],
} satisfies Fixtures;
