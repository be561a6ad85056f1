import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('encrypted', 'No entry is encrypted');
