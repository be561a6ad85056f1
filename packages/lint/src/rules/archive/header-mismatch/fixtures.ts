import { archiveFixtures } from '../../../../tests/support/archive-fixtures.ts';

export default archiveFixtures('header-mismatch', 'script.js');
