/** A4, as offices number their pages: in the middle of the upper margin, not on the first one. */
export const print = `
@page { size: A4 portrait; margin: 17mm 12mm 14mm 17mm; @top-center { content: counter(page); font: 10pt "Times New Roman", serif } }
@page :first { @top-center { content: none } }
@media print {
  body { font-size: 9.5pt; line-height: 1.4; background: none }
  main { max-width: none; padding: 0; min-height: 0 }
  .skip, .filters, .unfold { display: none !important } .folding[hidden] { display: table-row !important } .shown:has(.by[hidden]) { display: none }
  h1 { font-size: 20pt } h2 { font-size: 12pt; break-after: avoid } .as-of { font-size: 11pt }
  a, .digest .what a, .units th a { color: inherit; text-decoration: none }
  .figures { margin: 12pt 0 8pt; padding-right: 1px; gap: 5pt } .figures a { padding: 3pt 5pt; border-color: #999 } .figures .n { font-size: 14pt } .figures .name { font-size: 8.5pt }
  .bar, .units thead .n::after, .tasks .unit th, .tasks .code { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .overview section, .all-tasks, .documents { margin-top: 18pt } .digest { grid-template-columns: 1fr 1fr; gap: 0 20pt } .digest li { grid-template-columns: 50pt 1fr; gap: 5pt; padding: 3pt 0; font-size: 9pt; line-height: 1.3 }
  .more, .digest .who, .foot, footer, .tasks .said, .tasks .from, .tasks p.far, .legend, .documents .file { font-size: 8.5pt }
  .scroll { overflow: visible; break-inside: avoid } .timeline.wide, .timeline.wider { min-width: 0 } .times { break-inside: avoid } .timeline .name { font-size: 10px }
  tr, li, figure { break-inside: avoid } thead { display: table-header-group } tfoot { display: table-row-group }
  .units .share { display: none } .units tr > * { padding-top: 2.5pt; padding-bottom: 2.5pt }
  .tasks thead th, .tasks .unit th { position: static } .tasks thead th { height: auto; box-shadow: none; border-bottom: 1px solid #666 } .tasks .unit { break-after: avoid } .tasks .lead { display: block }
  th, td { padding: 4pt 8pt 4pt 0 } .tasks .code { padding-left: 6pt }
  col.code { width: 40pt } col.due { width: 88pt } col.state-of { width: 80pt } col.from { width: 74pt }
  .tasks .what .more { display: inline } .tasks .what .more + .more::before { content: " · " }
  .filtered .overview, .filtered .figures, .filtered .bar, .filtered .documents { display: none } .filtered .shown { font-size: 10pt }
  tr:target > * { background: none !important }
}
`
