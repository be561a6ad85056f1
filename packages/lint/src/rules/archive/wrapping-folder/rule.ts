import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('wrapping-folder', 'manifest.json is at the root of the archive');
