import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('file-as-folder', 'No path is a file and a folder at once');
