import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('nested-archive', 'There is no archive in the archive');
