import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('path-control', 'No path holds invisible characters');
