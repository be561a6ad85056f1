import { archiveFixtures } from '../../../../tests/support/archive-fixtures.ts';

export default archiveFixtures('path-too-long', 'a.js');
