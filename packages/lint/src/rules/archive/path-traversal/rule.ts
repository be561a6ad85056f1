import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('path-traversal', 'No path climbs out of the archive');
