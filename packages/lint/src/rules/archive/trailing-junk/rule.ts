import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('trailing-junk', 'The archive ends with its list');
