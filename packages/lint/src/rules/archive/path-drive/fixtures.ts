import { archiveFixtures } from '../../../../tests/support/archive-fixtures.ts';

export default archiveFixtures('path-drive', 'C:/evil.js');
