import { archiveFixtures } from '../../../../tests/support/archive-fixtures.ts';

export default archiveFixtures('bomb-ratio', 'padding.txt');
