import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('too-many-entries', 'The number of files is that of a widget');
