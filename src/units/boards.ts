import {lengthAt} from './canonical.ts'
import {field} from './lexicon.ts'
import {trailing} from './places.ts'
import type {Scan} from './scan.ts'

/** "… đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh": what a project board builds, and where. */
export function works(s: Scan, from: number): number {
  const kind = lengthAt(
    /(?: đầu tư(?: và| -)?(?: xây dựng| hạ tầng| công)?(?= (?:tỉnh|thành phố|phường|xã|khu vực|các|công trình|số \d)))?(?: (?:các )?(?:công trình|dự án))?/uy,
    s.canon,
    from,
  )
  if (kind === 0) return from
  let end = from + kind
  for (let step = 0; step < 8; step++) {
    const joint = lengthAt(/ và | /uy, s.canon, end)
    const known = joint > 0 ? lengthAt(field, s.canon, end + joint) : 0
    if (known === 0) break
    end += joint + known
  }
  return trailing(s, end)
}
