import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('zip64-lie', 'No zip64 field contradicts the archive');
