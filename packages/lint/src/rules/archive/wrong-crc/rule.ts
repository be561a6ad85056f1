import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('wrong-crc', 'Every checksum is right');
