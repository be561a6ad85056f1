import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('entry-count-lie', 'The archive tells the true number of its entries');
