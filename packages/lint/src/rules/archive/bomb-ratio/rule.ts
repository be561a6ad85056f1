import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('bomb-ratio', 'No file is packed beyond what real content allows');
