import { archiveFixtures } from '../../../../tests/support/archive-fixtures.ts';

export default archiveFixtures('path-traversal', '../evil.js');
