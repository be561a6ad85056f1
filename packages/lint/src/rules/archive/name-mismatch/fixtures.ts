import { archiveFixtures } from '../../../../tests/support/archive-fixtures.ts';

export default archiveFixtures('name-mismatch', 'a.js');
