import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('path-drive', 'No path names a drive');
