import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('multi-disk', 'The archive is one file');
