/** Where lines end, asked for from the first to the last: at the next of the two marks that part them. */
export function lineEnds(text: string): (start: number) => number {
  const next = (mark: string): ((start: number) => number) => {
    let at = -1
    return (start) => {
      if (at < start) at = text.indexOf(mark, start)
      if (at < 0) at = text.length
      return at
    }
  }
  const [feed, carriage] = [next('\n'), next('\r')]
  return (start) => Math.min(feed(start), carriage(start))
}

/** Where the next line begins behind the end of one. */
export const afterLine = (text: string, end: number): number => end + (text.startsWith('\r\n', end) ? 2 : 1)
