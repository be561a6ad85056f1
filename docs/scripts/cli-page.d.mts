import type { Command } from 'commander';

export declare function cliPage(program: Command): string;
export declare function committedCliPage(): string;
