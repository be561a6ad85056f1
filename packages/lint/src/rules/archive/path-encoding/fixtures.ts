import { archiveFixtures } from '../../../../tests/support/archive-fixtures.ts';

export default archiveFixtures('path-encoding', 'images/logo.png');
