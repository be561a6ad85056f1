import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('unicode-twins', 'No two paths only look different');
