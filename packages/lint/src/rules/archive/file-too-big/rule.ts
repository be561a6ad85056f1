import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('file-too-big', 'No single file is oversized');
