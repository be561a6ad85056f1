import { archiveFixtures } from '../../../../tests/support/archive-fixtures.ts';

export default archiveFixtures('folder-with-data', 'images/');
