import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('path-nul', 'No path holds a NUL byte');
