import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('path-empty', 'Every entry has a name');
