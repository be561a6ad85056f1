import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('path-encoding', 'Every name is UTF-8');
