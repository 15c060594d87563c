/**
 * Starts work on items ahead of who takes the results, and gives these in the order of the items. No more than `ahead`
 * are under way or wait to be taken, so that what is held does not grow with the number of items. Work must not fail.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  ahead: number,
  start: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const started: Promise<Result>[] = []
  for (const item of items) {
    started.push(start(item))
    const first = started.length >= ahead ? started.shift() : undefined
    if (first) yield await first
  }
  for (const result of started) yield await result
}
