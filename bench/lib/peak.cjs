// Loaded into a process to be measured: at its end, says the most memory that it ever had, in MB, on file 3.
process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS / 1024)));
