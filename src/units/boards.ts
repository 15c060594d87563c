import {lengthAt} from './canonical.ts'
import {field, predicate} from './lexicon.ts'
import {trailing} from './places.ts'
import type {Scan} from './scan.ts'

/** "Ban Quản lý dự án đường sắt": in what trade it builds, where no predicate begins so. */
function trade(s: Scan, from: number): number {
  const known =
    s.text[from] === ' ' && lengthAt(predicate, s.canon, from + 1) === 0 ? lengthAt(field, s.canon, from + 1) : 0
  return known > 0 ? trailing(s, from + 1 + known) : from
}

/** "… đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh": what a project board builds, and where. */
export function works(s: Scan, from: number): number {
  const kind = lengthAt(
    /(?: đầu tư(?: và| -)?(?: xây dựng| hạ tầng| công)?(?= (?:tỉnh|thành phố|phường|xã|khu vực|các|công trình|số \d)))?(?: (?:các )?(?:công trình|dự án))?/uy,
    s.canon,
    from,
  )
  if (kind === 0) return trade(s, from)
  let end = from + kind
  for (let step = 0; step < 8; step++) {
    const joint = lengthAt(/ và | /uy, s.canon, end)
    const known = joint > 0 ? lengthAt(field, s.canon, end + joint) : 0
    if (known === 0) break
    end += joint + known
  }
  return trailing(s, end)
}
