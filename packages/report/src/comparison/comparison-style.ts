// How an exported comparison looks: two columns of a newspaper, black on white in print. What differs
// is told by the shape of a line and by a word; colour only helps.
export const COMPARISON_STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf6;--line:#d8d3c6;--rule:#1f1d1a;--ink:#1f1d1a;--ink-2:#5d584f;--accent:#0b5c6b;
--altered:#94600a;--own:#1c5fb8;--left-out:#b3261e}
@media screen and (prefers-color-scheme:dark){:root{--paper:#191816;--line:#3a372f;--rule:#b6afa1;--ink:#ece8df;--ink-2:#b6afa1;--accent:#6cc3d1;
--altered:#e5b25a;--own:#86b4f3;--left-out:#f08a80}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2.5rem 1.25rem 5rem;max-width:70rem;background:var(--paper);color:var(--ink);font:1rem/1.6 "Source Serif 4",Charter,Georgia,"Noto Serif",serif;overflow-wrap:anywhere}
h1,p{margin:0 0 .6rem}
h1{font-size:1.6rem;line-height:1.25}
header{border-top:4px solid var(--rule);padding-top:.8rem;max-width:44rem}
.kicker,.quiet,.kind,th{font-family:Inter,system-ui,"Segoe UI","Noto Sans",sans-serif}
.kicker{font-size:.78rem;font-weight:600;color:var(--accent)}
.summary{font-size:1.1rem}
.quiet{display:block;font-size:.84rem;color:var(--ink-2)}
a{display:block;font-size:.84rem;color:var(--accent)}
table{width:100%;margin-top:1.5rem;border-collapse:collapse;table-layout:fixed}
th{padding:.5rem .8rem .8rem 0;text-align:left;vertical-align:top;font-size:.78rem;font-weight:500;color:var(--ink-2)}
.title{display:block;font-size:1rem;font-weight:600;color:var(--ink)}
td{padding:.45rem .8rem .45rem .7rem;vertical-align:top;border-top:1px solid var(--line);border-left:3px solid transparent}
.kind{display:block;font-size:.72rem;color:var(--ink-2)}
.altered td{border-left-color:var(--altered);border-left-style:dotted}
.own td:first-child{border-left-color:var(--own)}
.left-out td:last-child{border-left:3px double var(--left-out)}
ins{text-decoration:underline 2px var(--altered);text-underline-offset:.2em}
del{text-decoration:line-through 1px var(--left-out);color:var(--ink-2)}
@media (max-width:40rem){table,thead,tbody,tr,th,td{display:block;width:100%}td:empty{display:none}}
@media print{body{padding:0;background:#fff;color:#000}tr{break-inside:avoid}}
`
