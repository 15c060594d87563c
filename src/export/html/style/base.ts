/** Letters, links, what can be pressed, and the frame of the page. */
export const base = `
*, ::before, ::after { box-sizing: border-box }
[hidden] { display: none !important }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 15px/1.5 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word;
}
main { max-width: 1160px; margin: 0 auto; padding: 40px 40px 56px; background: var(--paper); min-height: 100vh }
h1, h2, p, ol, ul { margin: 0; padding: 0 } ol, ul { list-style: none }
h1 { font: 700 34px/1.2 "Cambria", "Times New Roman", "Noto Serif", "Liberation Serif", serif; letter-spacing: -.005em; text-wrap: balance }
h2 { font-size: 17px; line-height: 1.35; font-weight: 650 }
a { color: var(--accent); text-underline-offset: 2px; text-decoration-thickness: 1px }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
button, input, select { font: inherit; color: inherit; font-variant-numeric: inherit }
.skip { position: absolute; left: -100vw } .skip:focus { left: 12px; top: 12px; z-index: 9; padding: 6px 12px; background: var(--paper) }
.symbols { position: absolute }
.drawn { fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round }
.sign { flex: none; vertical-align: -1px }
.state { display: inline-flex; gap: 6px; align-items: baseline; color: var(--tone); font-weight: 600 }
.state .sign { position: relative; top: 1px }
.name { display: inline-block } .name::first-letter { text-transform: uppercase }
.more { color: var(--muted); font-size: 13.5px; font-weight: 400 } .more b { font-weight: 600 }
.none { color: var(--muted); padding: 12px 0 }
table { border-collapse: collapse; width: 100% }
th { text-align: left; font-weight: 600 }
th, td { vertical-align: top; padding: 8px 14px 8px 0 }
thead th { font-size: 13px; color: var(--muted); white-space: nowrap }
.n { text-align: right } td.zero { color: var(--muted) }
footer, .foot { color: var(--muted); font-size: 13.5px; max-width: 84ch }
footer { margin-top: 32px; padding-top: 14px; border-top: 1px solid var(--line) }
`
