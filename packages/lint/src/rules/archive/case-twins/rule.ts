import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('case-twins', 'No two paths differ only in case');
