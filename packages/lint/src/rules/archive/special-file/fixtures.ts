import { archiveFixtures } from '../../../../tests/support/archive-fixtures.ts';

export default archiveFixtures('special-file', 'pipe');
