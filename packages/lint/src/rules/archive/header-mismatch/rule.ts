import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('header-mismatch', 'Every entry is described in one way');
