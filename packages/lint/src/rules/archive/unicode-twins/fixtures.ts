import { archiveFixtures } from '../../../../tests/support/archive-fixtures.ts';

export default archiveFixtures('unicode-twins', 'i18n/é.json');
