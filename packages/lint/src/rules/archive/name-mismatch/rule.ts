import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('name-mismatch', 'Every entry has one name');
