import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('link-broken', 'Every link leads somewhere');
