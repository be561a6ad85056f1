import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('duplicate-path', 'Every path occurs once');
