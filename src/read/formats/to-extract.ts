import type {Extract} from '../extract.ts'
import {isSuspect} from './encoding/index.ts'
import {type Flow, paragraphsOf} from './flow.ts'
import {layOut} from './lay-out.ts'

/** The words of a flow; of one that was typed in the fonts of an older encoding, those that its letters stand for. */
export async function toExtract(flow: readonly Flow[]): Promise<Extract> {
  const paragraphs = paragraphsOf(flow)
  const text = paragraphs.map(({runs}) => runs.map((run) => run.text).join('')).join('\n')
  if (!isSuspect(text)) return layOut(flow)
  const {legacyReading} = await import('./encoding/legacy.ts')
  const found = legacyReading(text)
  if (!found) return layOut(flow)
  const read = changeText(found.read)
  return {
    ...layOut(flow.map(read)),
    notices: [{code: 'encoding-converted', values: {encoding: found.encoding}, range: null}],
  }
}

/** Changes the words of a flow; cells that are the same stay the same. */
function changeText(change: (text: string) => string): (flow: Flow) => Flow {
  const known = new Map<readonly Flow[], readonly Flow[]>()
  const inCell = (cell: readonly Flow[]): readonly Flow[] => {
    const changed = known.get(cell) ?? cell.map(within)
    known.set(cell, changed)
    return changed
  }
  const within = (flow: Flow): Flow =>
    flow.kind === 'table'
      ? {...flow, rows: flow.rows.map((row) => row.map(inCell))}
      : {...flow, runs: flow.runs.map((run) => ({...run, text: change(run.text)}))}
  return within
}
