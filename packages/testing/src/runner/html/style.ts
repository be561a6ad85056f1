/** The looks of the report; it loads nothing. */
export const STYLE = `
:root { color-scheme: light dark; --line: #8884; --dim: light-dark(#666, #a3a3a3); --good: light-dark(#1a7f37, #4fc26a); --bad: light-dark(#c62828, #ff8a80); --odd: light-dark(#8a5a00, #e0b050); }
* { box-sizing: border-box; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 1200px; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 3rem; } h3 { font-size: 1rem; margin: 0 0 .5rem; }
.good { color: var(--good); } .bad { color: var(--bad); } .odd { color: var(--odd); } .dim { color: var(--dim); }
nav a { margin-right: .75rem; white-space: nowrap; }
article { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 4fr); gap: 1.25rem; padding: 1.25rem 0; border-top: 1px solid var(--line); }
article img { width: 100%; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; } td { padding: .15rem .75rem .15rem 0; vertical-align: top; }
td:last-child { text-align: right; font-variant-numeric: tabular-nums; }
code { font: 13px ui-monospace, monospace; overflow-wrap: anywhere; }
ul { padding-left: 1.1rem; margin: .5rem 0; }
@media (max-width: 800px) { article { grid-template-columns: 1fr; } }
`;
