import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('directory-damaged', 'The list of entries can be read');
