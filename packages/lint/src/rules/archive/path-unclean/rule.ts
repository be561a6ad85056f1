import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('path-unclean', 'Every path is in its simplest form');
