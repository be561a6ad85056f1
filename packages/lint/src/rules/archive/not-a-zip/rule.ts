import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('not-a-zip', 'The file is a zip archive');
