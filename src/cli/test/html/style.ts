import type { Html } from './html.ts';

/** The page's look: calm, in the reader's light or dark, and fit for 320 pixels. */
export const style: Html = {
  markup: `
:root { color-scheme: light dark; --ink: #1d2522; --soft: #5b6660; --line: #d9dfdb; --paper: #fff; --tint: #f4f7f5; --main: #0a5c36; --bad: #a4262c; --heat: 164 38 44; --good: 10 92 54; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebe8; --soft: #a3aea8; --line: #38413c; --paper: #141a17; --tint: #1c2420; --main: #6cc79a; --bad: #ff9a94; --heat: 224 96 92; --good: 80 170 125; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 3rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 .25rem; }
p { max-width: 44rem; margin: .5rem 0; }
a { color: var(--main); }
:focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1rem 0 0; }
nav a { display: inline-block; padding: .25rem 0; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; }
.key { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; padding: 0; margin: 1rem 0; }
.key div { background: var(--tint); border-radius: .5rem; padding: .75rem 1rem; }
.key dt { color: var(--soft); font-size: .875rem; line-height: 1.35; } .key dd { margin: .25rem 0 0; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.note { background: var(--tint); border-left: 4px solid var(--bad); padding: .5rem 1rem; max-width: 44rem; }
.wide { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding: 0 0 .5rem; font-size: .875rem; } caption span { display: block; position: sticky; left: 0; max-width: min(44rem, 100vw - 2rem); }
th, td { text-align: right; padding: .3rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th:first-child, td:first-child { text-align: left; padding-left: 0; }
td { white-space: nowrap; } th:first-child { min-width: 8.5rem; }
th { font-weight: 600; } tbody th { font-weight: 400; }
small { color: var(--soft); font-size: .8125rem; }
.bad { color: var(--bad); font-weight: 600; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem 2rem; align-items: start; }
figure { margin: .75rem 0; max-width: 30rem; } figcaption { color: var(--soft); font-size: .875rem; }
svg { display: block; width: 100%; height: auto; }
svg text { font: 12px system-ui, sans-serif; fill: var(--soft); } svg .value { fill: var(--ink); }
.grid { stroke: var(--line); } .ideal { stroke: var(--soft); stroke-dasharray: 4 4; fill: none; }
.curve { stroke: var(--main); stroke-width: 2.5; fill: none; stroke-linejoin: round; } .dot { fill: var(--main); } .range { stroke: var(--main); opacity: .55; stroke-width: 1.5; }
.bar { fill: var(--main); } .bar.light { opacity: .45; } .bar.wrong { fill: var(--bad); } .here { fill: none; stroke: var(--bad); stroke-width: 2.5; }
.heat td, .heat th { text-align: center; padding: .2rem .35rem; min-width: 1.9rem; border: 1px solid var(--line); font-size: .8125rem; }
.heat thead th { vertical-align: bottom; } .heat thead th span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 11rem; font-weight: 400; }
.heat tbody th:first-child { min-width: 8rem; } .heat tbody th { text-align: left; max-width: 11rem; line-height: 1.25; position: sticky; left: 0; background: var(--paper); padding-right: .6rem; }
.heat td { background: rgb(var(--heat) / var(--n, 0)); } .heat td.own { background: rgb(var(--good) / var(--n, 0)); }
details { border-bottom: 1px solid var(--line); padding: .35rem 0; max-width: 56rem; }
summary { cursor: pointer; padding: .25rem 0; } summary code { font-size: .9375rem; }
ul.examples { padding-left: 1.25rem; margin: .25rem 0 .75rem; } ul.examples li { margin: .4rem 0; }
code { font-family: ui-monospace, monospace; font-size: .875em; overflow-wrap: anywhere; }
del, ins { display: block; text-decoration: none; padding: .1rem .5rem; white-space: pre-wrap; } del { background: rgb(var(--heat) / .14); } ins { background: rgb(var(--good) / .16); }
del::before { content: "− "; } ins::before { content: "+ "; }
footer { color: var(--soft); font-size: .875rem; margin-top: 3rem; padding-bottom: 3rem; }
@media (max-width: 40rem) { .heat code { font-size: .75rem; } }
@media print { nav, .skip { display: none; } .wide { overflow: visible; } }
`,
};
