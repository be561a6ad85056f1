import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('truncated', 'The archive is complete');
