import type {Printer} from '../src/output/printer.ts'
import type {Item, View} from '../src/query/select.ts'

/** All that a printer prints of tasks, in pages of so many. */
export async function printed(printer: Printer, view: View, pageLength = 2): Promise<string> {
  const pages = Array.from({length: Math.ceil(view.items.length / pageLength)}, (_, page) => page * pageLength)
  const page = (from: number): readonly Item[] => view.items.slice(from, from + pageLength)
  let text = await printer.begin(view)
  for (const from of pages) text += await printer.page(page(from), from)
  return text + (await printer.end(view, view.items.length))
}
