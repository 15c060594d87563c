/** Narrow screens: one column, and each task a card. */
export const phone = `
@media (max-width: 1000px) { main { padding: 28px 24px 40px } .units .share { display: none } }
@media (max-width: 760px) {
  .digest { grid-template-columns: 1fr }
  .units .onTrack, .units .undated, .units .other { display: none } .units .n { width: 54px; padding-right: 4px } .units thead .n { white-space: normal }
}
@media screen and (max-width: 760px) {
  main { padding: 20px 16px 32px } h1 { font-size: 28px }
  .figures .n { font-size: 23px }
  .digest li { grid-template-columns: 82px 1fr; gap: 8px }
  .filters label { flex: 1 1 140px } .filters .words { flex: 1 1 100% } .filters input, .filters select { max-width: none; height: 42px; font-size: 16px } .filters .clear { height: 42px; flex: 1 1 140px } .states button { padding: 6px 10px }
  .tasks, .tasks tbody { display: block } .tasks thead { position: absolute; left: -100vw } .tasks col, .tasks colgroup { display: none }
  .tasks .unit, .tasks .unit th { display: block } .tasks .unit th { top: 0 } .tasks .unit .numbers { display: block; margin: 0 }
  .tasks tr[data-state] { display: grid; grid-template-columns: auto 1fr; gap: 6px 14px; padding: 12px 0 14px 12px; border-bottom: 1px solid var(--line); scroll-margin-top: 64px }
  .tasks tr[data-state] > * { padding: 0; border: 0; min-width: 0 } .tasks tr.overdue .code, .tasks tr.due-soon .code { box-shadow: none }
  .tasks tr.overdue { box-shadow: inset 4px 0 var(--overdue) } .tasks tr.due-soon { box-shadow: inset 4px 0 var(--due-soon) }
  .tasks .state-of { grid-area: 1 / 2; display: flex; flex-wrap: wrap; gap: 0 10px; align-items: baseline; justify-content: flex-end; text-align: right }
  .tasks .what, .tasks td.due, .tasks td.from { grid-column: 1 / -1 }
  .tasks td.due, .tasks td.from { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: baseline } .tasks td.due:empty { display: none }
  .documents thead { position: absolute; left: -100vw } .documents table, .documents tbody, .documents tr, .documents tr > * { display: block; width: auto } .documents tr { padding: 8px 0 } .documents tr > * { padding: 1px 0; text-align: left } .documents td.n { display: none }
}
`
