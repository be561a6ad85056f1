import { archiveFixtures } from '../../../../tests/support/archive-fixtures.ts';

export default archiveFixtures('macos-metadata', '__MACOSX/._script.js');
