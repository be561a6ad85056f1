import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('link-outside', 'No link leads out of the folder');
