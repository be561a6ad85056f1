import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('hidden-data', 'Every byte of the archive belongs to an entry');
