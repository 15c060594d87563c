/** The filters and the table of all tasks. */
export const table = `
.filters { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: end; margin-top: 12px }
.filters label { display: flex; flex-direction: column; min-width: 0; font-size: 13px; color: var(--muted) } .filters .words { flex: 1 1 220px }
.filters input, .filters select {
  width: 100%; max-width: 260px; height: 36px; padding: 0 10px; font-size: 15px; color: var(--ink); background: var(--paper); border: 1px solid var(--rule); border-radius: 5px;
}
.filters .words input { max-width: none } .filters ::placeholder { color: var(--muted); opacity: 1 }
.filters .clear { height: 36px; margin: 0 }
.states { display: flex; flex-wrap: wrap; gap: 6px; flex: 1 1 100% }
.states button { display: inline-flex; gap: 6px; align-items: center; padding: 3px 10px; background: none; border: 1px solid var(--line); border-radius: 5px; font-size: 13.5px; cursor: pointer }
.states button:hover { border-color: var(--rule) } .states .sign { color: var(--tone) } .states b { font-weight: 650 } .states .zero { color: var(--muted) } .states .zero b { font-weight: 400 }
.states [aria-pressed="true"] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent) }
.shown { margin: 12px 0 4px; color: var(--muted); font-size: 13.5px } .shown b { color: var(--ink) } .shown .by { color: var(--ink) }
.tasks { table-layout: fixed }
col.code { width: 80px } col.due { width: 178px } col.state-of { width: 158px } col.from { width: 150px }
.tasks thead th { position: sticky; top: 0; z-index: 2; height: 36px; padding-top: 8px; background: var(--paper); box-shadow: inset 0 -1px var(--rule) }
.tasks tbody > tr > * { border-bottom: 1px solid var(--line) }
.tasks .unit th { position: sticky; top: 36px; z-index: 1; padding: 8px 12px; background: var(--raised); font-weight: 650; border-bottom-color: var(--rule) }
.tasks .unit .numbers { font-weight: 400; color: var(--muted); margin-left: 8px } .tasks .unit b { color: var(--tone); font-weight: 650 }
.tasks tbody + tbody .unit th { border-top: 1px solid var(--rule) }
.tasks tr[data-state] { scroll-margin-top: 84px }
.tasks .code { padding-left: 12px; font-weight: 600; white-space: nowrap } .tasks .from { padding-right: 0; font-size: 13.5px }
.tasks .lead { display: none } .tasks .what .more { margin-top: 3px } .tasks p.far { color: var(--tone); font-size: 13.5px }
.tasks .day { font-weight: 600 } .tasks .next { font-weight: 400 } .tasks .said { color: var(--muted); font-size: 13.5px } .tasks .said + .day { margin-top: 6px }
.tasks tr.overdue .code { box-shadow: inset 4px 0 var(--overdue) } .tasks tr.due-soon .code { box-shadow: inset 4px 0 var(--due-soon) }
.tasks .day.overdue { color: var(--overdue) }
.tasks tr:target > *, .documents tr:target > * { background: var(--mark) }
`
