import {apply, type Matrix} from './matrix.ts'
import type {Glyph, Rule} from './page.ts'

/** The numbers of the operations in the data of a path, and how many coordinates each has. */
const coordinates: readonly number[] = [2, 2, 6, 4, 0]
const moveTo = 0
const lineTo = 1
const closePath = 4

interface Dot {
  x: number
  y: number
}

/** The corners of each part of a path; null for a part that has curves. */
function partsOf(data: ArrayLike<number>, matrix: Matrix): {points: Dot[]; curved: boolean}[] {
  const parts: {points: Dot[]; curved: boolean}[] = []
  for (let i = 0; i < data.length; ) {
    const operation = data[i] ?? closePath
    const count = coordinates[operation] ?? 0
    if (operation === moveTo) parts.push({points: [], curved: false})
    const part = parts.at(-1)
    if (part && count > 0) part.points.push(apply(matrix, data[i + count - 1] ?? 0, data[i + count] ?? 0))
    const first = part?.points[0]
    if (part && first && operation === closePath) part.points.push(first)
    if (part && operation !== moveTo && operation !== lineTo && operation !== closePath) part.curved = true
    i += count + 1
  }
  return parts
}

/** No border of a table is thicker. */
const thickest = 2.5

/** A line that leans by less than this is level or upright. */
const lean = 0.6

/** Level and upright lines that a path strokes. */
export function strokedRules(data: ArrayLike<number>, matrix: Matrix): Rule[] {
  return partsOf(data, matrix).flatMap(({points, curved}) =>
    curved ? [] : points.slice(1).flatMap((to, i) => ruleBetween(points[i] ?? to, to)),
  )
}

function ruleBetween(from: Dot, to: Dot): Rule[] {
  const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)]
  if (Math.min(width, height) > lean || Math.max(width, height) <= lean) return []
  return [boxOf([from, to])]
}

const boxOf = (points: readonly Dot[]): Rule => ({
  x1: Math.min(...points.map(({x}) => x)),
  y1: Math.min(...points.map(({y}) => y)),
  x2: Math.max(...points.map(({x}) => x)),
  y2: Math.max(...points.map(({y}) => y)),
})

/** The sides of a drawn mark of a list, in points. */
const bulletSides = {least: 1.5, most: 7}

/** A bullet that is drawn and not written: as high as it is wide, and small. */
function bulletIn({x1, y1, x2, y2}: Rule): Glyph[] {
  const [width, height] = [x2 - x1, y2 - y1]
  const isSmall = Math.min(width, height) >= bulletSides.least && Math.max(width, height) <= bulletSides.most
  if (!isSmall || width > height * 1.2 || height > width * 1.2) return []
  const size = height * 2.5
  return [{text: '•', x: x1, y: y2 + height / 2, dx: width, dy: 0, size, bold: false}]
}

/** What a filled path is on a page of text: lines that are drawn as thin boxes, and bullets. */
export function filledShapes(data: ArrayLike<number>, matrix: Matrix): {rules: Rule[]; bullets: Glyph[]} {
  const rules: Rule[] = []
  const bullets: Glyph[] = []
  for (const {points} of partsOf(data, matrix)) {
    if (points.length < 3 || points.length > 40) continue
    const box = boxOf(points)
    if (Math.min(box.x2 - box.x1, box.y2 - box.y1) <= thickest && Math.max(box.x2 - box.x1, box.y2 - box.y1) > thickest)
      rules.push(box)
    else bullets.push(...bulletIn(box))
  }
  return {rules, bullets}
}
