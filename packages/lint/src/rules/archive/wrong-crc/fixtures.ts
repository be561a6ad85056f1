import { archiveFixtures } from '../../../../tests/support/archive-fixtures.ts';

export default archiveFixtures('wrong-crc', 'script.js');
