import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('special-file', 'Every entry is an ordinary file');
