import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('archive-too-big', 'The archive has the size of a widget');
