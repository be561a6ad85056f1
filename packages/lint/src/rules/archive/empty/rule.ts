import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('empty', 'There is at least one file');
