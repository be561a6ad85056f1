import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('path-absolute', 'Every path is relative');
