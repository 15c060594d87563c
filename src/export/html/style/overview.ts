/** What is seen first: the title, the numbers, what is late, what is due within a week, who has to do it. */
export const overview = `
.of { color: var(--muted); max-width: 90ch } .of a { color: inherit }
.head h1 { margin: 6px 0 2px } .as-of { font-size: 17px }
.figures { display: flex; flex-wrap: wrap; gap: 8px; margin: 26px 0 16px } .figures li { flex: 1 1 86px; max-width: 190px }
.figures a { display: block; height: 100%; padding: 8px 8px 9px 10px; border: 1px solid var(--line); border-radius: 6px; color: var(--ink); text-decoration: none }
.figures a:hover { border-color: var(--rule) }
.figures .n { display: flex; gap: 7px; align-items: center; color: var(--tone, inherit); font-size: 26px; line-height: 1.2; font-weight: 650 }
.figures .zero .n { font-weight: 400; color: var(--muted) }
.figures .name { display: block; font-size: 13px; line-height: 1.3 }
.bar { display: block; border-radius: 2px }
.bar .overdue { fill: var(--overdue) } .bar .onTrack { fill: var(--on-track) } .bar .done { fill: var(--done) }
.bar .undated { fill: var(--rule) } .bar .other { fill: var(--line) }
.units thead .n::after { content: ""; display: block; height: 3px; width: 26px; margin: 3px 0 0 auto } .units thead .overdue::after { background: var(--overdue) } .units thead .onTrack::after { background: var(--on-track) }
.units thead .undated::after { background: var(--rule) } .units thead .other::after { background: var(--line) } .units thead .done::after { background: var(--done) }
.overview section, .all-tasks, .documents { margin-top: 40px }
.digest { display: grid; grid-template-columns: 1fr 1fr; gap: 0 44px }
.digest h2 { display: flex; gap: 10px; align-items: baseline; padding-bottom: 8px; border-bottom: 2px solid var(--rule) }
.digest h2 b { font-size: 20px } .digest .late:not(:has(.none)) h2 { border-color: var(--overdue); color: var(--overdue) }
.digest li { display: grid; grid-template-columns: 88px 1fr; gap: 12px; padding: 9px 0; border-bottom: 1px solid var(--line) }
.digest li .far { color: var(--tone); font-weight: 650; white-space: nowrap }
.digest .what a { color: var(--ink); text-decoration-color: transparent } .digest .what a:hover { text-decoration-color: currentColor }
.digest .who { display: block; color: var(--muted); font-size: 13.5px; margin-top: 1px } .digest .who time { white-space: nowrap }
.digest section > p { padding: 9px 0 }
.units table, .documents table { margin-top: 8px } .units thead th, .documents thead th { border-bottom: 1px solid var(--rule) }
.units tbody tr, .documents tbody tr { border-bottom: 1px solid var(--line) }
.units th, .units td { padding-top: 6px; padding-bottom: 6px } .units tbody th { font-weight: 400 }
.units th a { color: var(--ink); text-decoration-color: var(--line) } .units th a:hover { text-decoration-color: currentColor }
.units .n { width: 84px; white-space: nowrap } .units td.overdue:not(.zero) { color: var(--overdue); font-weight: 650 }
.units .share { width: 24%; padding-right: 0; padding-left: 14px } .units td.share { vertical-align: middle }
.units tfoot { font-weight: 650 } .units .foot { margin-top: 10px }
.unfold, .clear { padding: 5px 12px; background: none; border: 1px solid var(--rule); border-radius: 5px; cursor: pointer; margin-top: 10px }
.clear:disabled { opacity: .55; cursor: default }
.documents th { width: 32%; font-weight: 600 } .documents .file { width: 24%; color: var(--muted); font-size: 13.5px; overflow-wrap: anywhere }
.documents .n { width: 90px; padding-right: 0 }
`
