import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('path-reserved', 'No name is reserved on Windows');
