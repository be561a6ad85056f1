import { archiveFixtures } from '../../../../tests/support/archive-fixtures.ts';

export default archiveFixtures('nested-archive', 'widget.zip');
