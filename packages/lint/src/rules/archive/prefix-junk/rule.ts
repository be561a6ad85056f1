import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('prefix-junk', 'The archive begins with its first entry');
