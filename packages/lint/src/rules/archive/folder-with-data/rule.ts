import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('folder-with-data', 'Folders have no content of their own');
