import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('directory-ambiguous', 'There is only one list of entries');
