import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('too-deep', 'Folders nest like those of a widget');
