import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('bomb-total', 'The unpacked content stays small');
