import { archiveFixtures } from '../../../../tests/support/archive-fixtures.ts';

export default archiveFixtures('too-deep', 'a/b/c');
