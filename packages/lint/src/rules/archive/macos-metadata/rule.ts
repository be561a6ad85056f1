import { archiveProblem } from '../archive-problem.ts';

export default archiveProblem('macos-metadata', 'The archive holds no macOS metadata');
