import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('path-backslash', 'Paths are separated by slashes');
