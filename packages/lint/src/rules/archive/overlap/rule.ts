import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('overlap', 'No entries share bytes');
