import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('symlink', 'No entry is a link');
