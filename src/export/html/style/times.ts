/** The picture of the deadlines. It is as wide as its frame, its letters are not. */
export const times = `
.scroll { overflow-x: auto; margin-top: 10px }
.timeline { display: block; width: 100%; font-size: 12px; fill: var(--ink) } .timeline.wide { min-width: 660px } .timeline.wider { min-width: 960px }
.timeline .weekend { fill: var(--line); opacity: .35 }
.timeline .grid, .timeline .lane { stroke: var(--line); shape-rendering: crispEdges }
.timeline .month { font-weight: 650 } .timeline .name, .timeline .day { fill: var(--muted) }
.timeline text.name, .timeline .day, .timeline .rest, .timeline text.today { text-anchor: middle }
.timeline text.start { text-anchor: start }
.timeline .day { font-size: 11.5px } .timeline .rest { font-size: 11.5px; font-weight: 650 }
.timeline .unit { font-size: 12.5px; font-weight: 600; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round }
.timeline use { color: var(--tone) }
.timeline rect.today { fill: var(--accent); opacity: .14 } .timeline text.today { fill: var(--accent); font-weight: 650 }
.legend { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-top: 8px; font-size: 13.5px; color: var(--muted) } .legend .state { font-weight: 400 }
`
