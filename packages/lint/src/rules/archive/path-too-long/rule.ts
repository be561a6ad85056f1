import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('path-too-long', 'Paths are short enough to unpack');
