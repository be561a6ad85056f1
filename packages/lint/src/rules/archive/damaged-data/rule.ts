import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('damaged-data', 'Every entry can be unpacked');
