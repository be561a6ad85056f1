import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('unsupported-compression', 'Every entry is stored or deflated');
