// How the exported report looks: a newspaper's explainer. Ink on warm paper on the screen, black
// on white in print. Tags and sources are told apart by the shape of a line and a letter or word;
// colour only helps.
import type { ReportLook } from '../look/look.ts'

const TOKENS = `
:root{color-scheme:light dark;
--panel:#f3f1ea;--line:#d8d3c6;--rule:#1f1d1a;--ink:#1f1d1a;--ink-2:#5d584f;
--claim:#1c5fb8;--claim-wash:#e6eefb;--opinion:#94600a;--attribution:#7d3aa8;--attribution-wash:#f4e8fb;--none:#6b665b;
--named:#2b7a3e;--unnamed:#8a5a08;--vague:#b3261e;--wash:#e2f1f3;--bar:#5d584f;
--serif:"Source Serif 4 Variable","Source Serif 4",Charter,"Iowan Old Style",Georgia,"Noto Serif",serif;
--sans:"Inter Variable",Inter,system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;--mono:ui-monospace,Menlo,Consolas,monospace}
@media screen and (prefers-color-scheme:dark){:root{
--paper:#191816;--panel:#211f1c;--line:#3a372f;--rule:#b6afa1;--ink:#ece8df;--ink-2:#b6afa1;
--claim:#86b4f3;--claim-wash:#1c2c46;--opinion:#e5b25a;--attribution:#cf9df0;--attribution-wash:#362344;--none:#a59e90;
--named:#79c98b;--unnamed:#e5b25a;--vague:#f08a80;--wash:#17343a;--bar:#a59e90}}`

const PAGE = `
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:3rem 1.25rem 6rem;max-width:41rem;background:var(--paper);color:var(--ink);font:1.0938rem/1.6 var(--serif);overflow-wrap:anywhere;font-kerning:normal;hanging-punctuation:first last}
h1,h2,h3,h4,p,ul,ol,dl,blockquote,figure,table{margin:0}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:focus-visible,summary:focus-visible,input:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
code{font:.75em/1.4 var(--mono)}
small,.quiet,.missing{color:var(--ink-2)}span.quiet{font-size:.84em}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem}
.kicker,nav,.facts,.numbers,figure,.table,.filter,.note,.glyph,.claim-numbers,.warnings,.verdict .quiet,.verdict dl,.desk-note,.quiet{font-family:var(--sans)}
.masthead{font:600 .9rem/1.3 var(--sans);display:flex;align-items:center;gap:.7rem;margin-bottom:.9rem}.masthead img{height:2.2rem;width:auto;max-width:12rem;object-fit:contain}
.kicker{font-size:.78rem;font-weight:600;letter-spacing:.02em;color:var(--accent)}
.head{border-top:4px solid var(--rule);padding-top:.9rem}
h1{font-size:clamp(1.7rem,1.1rem + 2.6vw,2.6rem);line-height:1.14;font-weight:600;letter-spacing:-.012em;text-wrap:balance;margin:.3rem 0 .6rem}
.subtitle{font-size:1.25rem;line-height:1.4;color:var(--ink-2)}
h2{font-size:1.45rem;line-height:1.25;font-weight:600;letter-spacing:-.005em;border-top:1px solid var(--rule);padding-top:.7rem;margin:3.2rem 0 1rem}
h3{font-size:1.12rem;line-height:1.35;font-weight:600;margin:1.7rem 0 .4rem}
h4{font:600 .84rem/1.4 var(--sans);margin:1.3rem 0 .35rem}
p+p,section>p,section>blockquote,ul,ol,blockquote{margin-top:.75rem}
.lead{font-size:1.22rem;line-height:1.5}
p.quiet{font-size:.84rem;line-height:1.55}
.missing{font-style:italic}
blockquote{border-left:2px solid var(--line);padding-left:1rem}
.warnings{border:1px solid var(--vague);border-radius:6px;padding:.6rem .9rem;margin:1rem 0;font-size:.86rem;line-height:1.5}
.warnings p+p{margin-top:.15rem}.warnings p:first-child{font-weight:600;color:var(--vague)}
nav{margin-top:2rem;font-size:.86rem}nav h2{font:600 .84rem/1.4 var(--sans);border:0;padding:0;margin:0 0 .3rem}
nav ol{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}
.facts{font-size:.84rem;line-height:1.5;display:grid;gap:.3rem;margin-top:1rem}
.facts>div{display:grid;grid-template-columns:9.5rem 1fr;gap:.75rem}
dt{color:var(--ink-2)}dd{margin:0}`

const FIGURES = `
.numbers{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:1.2rem 1.5rem;font-size:.84rem;line-height:1.4}
.numbers b{display:block;font:600 2.1rem/1.1 var(--serif);font-variant-numeric:lining-nums tabular-nums;margin-bottom:.2rem}
figure{margin-top:2.2rem;break-inside:avoid}figcaption{font-weight:600;font-size:.9rem;margin-bottom:.4rem}
.chart{display:block;max-width:34rem;font:.84rem var(--sans)}
.chart text{fill:var(--ink)}.chart .value{font-weight:600;font-variant-numeric:tabular-nums}
.chart pattern path{stroke:var(--paper);stroke-width:1.6;fill:none}
.bar{fill:var(--bar)}.bar.claim{fill:var(--claim)}.bar.opinion{fill:var(--opinion)}.bar.attribution{fill:var(--attribution)}.bar.none{fill:var(--none)}
.bar.named{fill:var(--named)}.bar.unnamed{fill:var(--unnamed)}.bar.vague{fill:var(--vague)}.bar.open{fill:none;stroke:var(--bar);stroke-dasharray:3 3}
details{margin-top:.5rem;font-size:.84rem}summary{cursor:pointer;color:var(--accent);width:max-content;max-width:100%}
.table{overflow-x:auto;margin-top:1.1rem;font-size:.84rem;line-height:1.45}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding-bottom:.35rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;border-top:1px solid var(--line);font-weight:400;overflow-wrap:break-word}.long,td code{overflow-wrap:anywhere}
thead th{border-top:1px solid var(--rule);color:var(--ink-2)}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;padding-left:1rem}th:last-child,td:last-child{padding-right:0}`

const ARTICLE = `
.annotated{margin-top:1.4rem;line-height:1.75}
.annotated p{margin-top:.9rem}.annotated .headline{font-weight:600;font-size:1.2rem;line-height:1.5}
.annotated .quote{border-left:2px solid var(--line);padding-left:1rem}.annotated .list-item{padding-left:1.4rem}
.annotated .caption{font-size:.95rem}
.sentence{scroll-margin-top:2rem;border-radius:3px}.sentence:target{background:var(--wash);box-shadow:0 0 0 4px var(--wash)}
.glyph{display:inline-block;min-width:1.2em;height:1.25em;font-size:.62rem;line-height:1.15em;font-weight:700;text-align:center;border:1px solid currentColor;border-radius:3px;margin-right:.45em;vertical-align:.2em;color:var(--none)}
.claim>.glyph{color:var(--claim)}.opinion>.glyph{color:var(--opinion);border-radius:1em}.attribution>.glyph{color:var(--attribution);border-style:double;border-width:3px;line-height:.8em}.none>.glyph,.open>.glyph{border-color:transparent}
.words{text-decoration-thickness:1.5px;text-underline-offset:.26em;text-decoration-skip-ink:none}
.claim>.words{text-decoration:underline solid 1.5px var(--claim)}.opinion>.words{text-decoration:underline dotted 2px var(--opinion)}.attribution>.words{text-decoration:underline double 1px var(--attribution)}
.fragment{background:var(--claim-wash);color:inherit;text-decoration:none}a.fragment{border-bottom:1px solid var(--claim)}a.fragment:hover{box-shadow:inset 0 -2px var(--claim)}.source{background:var(--attribution-wash)}.cue{font-style:italic}
.source::after{content:"\\2060\\a0" attr(title);font:600 .64rem var(--sans);vertical-align:.4em;margin-left:.15em}.source.vague::after{color:var(--vague)}.source.unnamed::after{color:var(--unnamed)}.source.named::after{color:var(--named)}
.dead-link::after{content:"\\2298";font:.7rem var(--sans);color:var(--vague);vertical-align:.4em;margin-left:.15em}
.claim-numbers{font-size:.72rem;line-height:1.35;font-weight:600;margin-left:.35em}.claim-number{padding:.2em .25em;text-decoration:none}.claim-verdict{font-weight:400;margin-left:.4em;text-decoration:underline;text-underline-offset:.2em}
.gap{color:var(--ink-2)}
.desk-note{display:block;font-size:.8rem;line-height:1.5;color:var(--ink-2);border-left:2px solid var(--line);padding-left:.75rem;margin:.3rem 0}`

const CARDS = `
.filter{border:0;padding:0;margin:0 0 1rem;font-size:.84rem;display:flex;flex-wrap:wrap;gap:.35rem 1.1rem}.filter legend{padding:0;margin-bottom:.25rem;color:var(--ink-2)}.filter input{accent-color:var(--accent);margin:0 .15rem 0 0}
@supports not selector(:has(a)){.filter{display:none}}
.card{border-top:1px solid var(--line);padding-top:1.2rem;margin-top:2.2rem;scroll-margin-top:1rem}
.filter+.card,h2+.card{border-top:0;padding-top:0;margin-top:1rem}
.card:target .kicker::before{content:"\\2192  "}
.card h2{font:600 .84rem/1.4 var(--sans);border:0;padding:0;margin:1.3rem 0 .35rem}.card h1{font-size:clamp(1.5rem,1.1rem + 1.8vw,2.1rem)}.card h3{font-size:1.34rem;line-height:1.3;margin:.15rem 0 .45rem;text-wrap:pretty}
.back{text-decoration:none;padding:0 .35em;border:1px solid;border-radius:3px;font:.8rem/1.3 var(--sans)}
.correction{border-left:3px solid var(--vague);padding-left:.75rem;font:.88rem/1.5 var(--sans);margin-top:.75rem}
.paper,.addresses{display:none}
.group>summary{display:flex;align-items:baseline;gap:.45rem;margin-top:1.3rem;color:inherit;list-style:none}.group>summary::-webkit-details-marker{display:none}.group>summary::before{content:"\\25B8";color:var(--accent);font-size:.8rem}.group[open]>summary::before{content:"\\25BE"}.card .group>summary h2,.group>summary h4{margin:0}
details.group{margin:0;font-size:inherit}
.original{color:var(--ink-2);font-size:1rem;line-height:1.5}.original q{font-style:italic}
.verdict{border-top:2px solid var(--rule);border-bottom:1px solid var(--line);padding:.6rem 0 .65rem;margin:1rem 0;display:grid;grid-template-columns:1fr auto;gap:.15rem 1rem;align-items:center;break-inside:avoid}
.verdict>p:first-child .quiet{display:block;font-size:.78rem;line-height:1.3}.verdict strong{font-size:1.34rem;line-height:1.25}
.verdict .definition{grid-column:1/-1;font-size:.95rem;line-height:1.45;color:var(--ink-2);margin:0}
.verdict dl{grid-column:1/-1;font-size:.84rem;display:flex;flex-wrap:wrap;gap:.2rem 1.5rem}.verdict dl>div{display:flex;gap:.5rem}
.scale{width:7.5rem;height:1rem}.scale line{stroke:var(--line);stroke-width:2}.scale circle{fill:var(--ink-2)}.scale .here{fill:var(--accent);stroke:var(--paper);stroke-width:1.5}
.chain{list-style:none;counter-reset:hop;padding:0;margin-top:.4rem;font-size:.95rem}.chain>li{counter-increment:hop;position:relative;padding:0 0 .7rem 2rem}.chain>li::before{content:counter(hop);position:absolute;left:0;top:.1rem;width:1.35rem;height:1.35rem;border:1px solid var(--rule);border-radius:50%;background:var(--paper);font:600 .72rem/1.35rem var(--sans);text-align:center}.chain>li:not(:last-child)::after{content:"";position:absolute;left:.7rem;top:1.6rem;bottom:0;border-left:1px solid var(--rule)}.chain p{margin:0}
.evidence{list-style:none;padding:0;margin-top:.2rem}.evidence>li{display:flex;flex-direction:column;margin-top:.9rem;break-inside:avoid;scroll-margin-top:2rem}
.evidence>li:target{background:var(--wash);box-shadow:0 0 0 6px var(--wash)}
.said{position:relative;padding-right:1.75rem}.said>.n{position:absolute;right:0;top:.15rem}.n{font:600 .72rem/1.4 var(--sans);color:var(--accent)}
.said blockquote{margin-top:.2rem}.said p+blockquote{margin-top:.4rem}
.note{order:2;font-size:.78rem;line-height:1.45;color:var(--ink-2);margin-top:.35rem;padding-left:1.1rem}.note p{margin:0}.note>.n{display:none}.note>p:first-of-type a{font-weight:600}
.evidence+.quiet{margin-top:1rem}.card footer{margin-top:1.2rem}.card footer .facts{font-size:.78rem;gap:.15rem;color:var(--ink-2)}
@media screen and (min-width:64rem){
body{max-width:60rem;padding-left:2.5rem;padding-right:17.5rem}
.evidence>li{display:block}
.note{float:right;clear:right;width:13.5rem;margin:.15rem -15.5rem 1rem 0;padding:0}.note>.n,.note>p:first-of-type{display:inline}
.claim-numbers{float:right;clear:right;width:13.5rem;margin:.15rem -15.5rem .2rem 0}.claim-number{display:block;padding:0}}
@media (max-width:30rem){body{padding:1.5rem 1rem 4rem;font-size:1.03rem}.facts>div{grid-template-columns:7rem 1fr;gap:.5rem}.lead{font-size:1.12rem}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}`

const PRINT = `
@page{size:A4;margin:20mm 24mm 22mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#333}}
@page:first{margin-top:16mm}
@media print{
:root{--paper:#fff;--panel:#fff;--ink:#000;--ink-2:#333;--rule:#000;--line:#999;--accent:#000;--claim:#000;--opinion:#000;--attribution:#000;--none:#000;--named:#000;--unnamed:#000;--vague:#000;--bar:#333;--claim-wash:#eee;--attribution-wash:none;--wash:none}
html{font-size:9pt}
body{max-width:none;padding:0;line-height:1.42}
h1{font-size:23pt}h2{font-size:14pt;margin-top:2.2rem}h3{margin-top:1.3rem}.lead{font-size:1.15rem}
h1,h2,h3,h4,.kicker,caption,legend,summary,section>.quiet:has(+.table,+h3){break-after:avoid}
h3,h4,figure,.short{break-inside:avoid}
.numbers{grid-template-columns:repeat(4,1fr)}figure{margin-top:1.5rem}
p,li,blockquote{orphans:3;widows:3}
nav,.skip,.filter,.back,figure details{display:none}
.chart{max-width:12cm}.source{border-bottom:0}
.claim-numbers{font-size:.68rem}.claim-verdict{text-decoration:none}
.table{overflow:visible}thead{display:table-header-group}tr,.facts>div{break-inside:avoid}
th,td{padding-top:.22rem;padding-bottom:.22rem}
.card{break-inside:avoid-page;margin-top:1.5rem;padding-top:.9rem}.card h3{font-size:1.22rem}
.card>header,.card>.verdict{break-after:avoid}.card header,.verdict{break-inside:avoid}
.verdict{border-top-width:1.5pt;padding:.35rem 0;margin:.6rem 0}.verdict>p:first-child .quiet{display:inline;margin-right:.4em}.verdict strong{font-size:1.2rem}.verdict .definition{font-size:.9rem}
details.group::details-content{content-visibility:visible;block-size:auto;display:block}
.group>summary{margin-top:.8rem}.group>summary::before,.group>summary .n{display:none}
.evidence>li{margin-top:.5rem}.said{font-size:.95rem}.note{margin-top:.2rem}.note p{display:inline}.note p+p::before{content:" \\B7  "}
.card footer{margin-top:.7rem}.card footer .facts{grid-template-columns:1fr 1fr 1fr;gap:.1rem 1.2rem}.card footer .facts>div{grid-template-columns:auto 1fr;gap:.5em}
main a[href^="#"],a[href^="http"]{text-decoration:none}
.paper{display:inline;font:6.5pt var(--sans);margin-left:.1em;vertical-align:super;line-height:0}
.note a[href^="http"]:not(.noted)::after{content:" <" attr(href) ">";font-size:7.5pt;font-family:var(--sans)}
.addresses{display:block;break-inside:avoid}.addresses ol{padding-left:2.2em;columns:2;column-gap:1.5rem;font:7pt/1.4 var(--sans);overflow-wrap:anywhere;margin:0}.addresses li{break-inside:avoid;margin:0}}`

/** The style sheet of exported pages in a look. It names no address. */
export function styleFor({ accent, paper, accentInTheDark }: ReportLook): string {
  const colours = `:root{--paper:${paper};--accent:${accent}}
@media screen and (prefers-color-scheme:dark){:root{--accent:${accentInTheDark}}}
`
  return `${colours}${TOKENS}${PAGE}${FIGURES}${ARTICLE}${CARDS}${PRINT}\n`
}
