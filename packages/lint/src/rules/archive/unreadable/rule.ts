import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('unreadable', 'Every file can be read');
