import { archiveFixtures } from '../../../../tests/support/archive-fixtures.ts';

export default archiveFixtures('file-as-folder', 'lib');
