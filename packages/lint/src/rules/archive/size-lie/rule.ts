import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('size-lie', 'Every entry tells its true size');
