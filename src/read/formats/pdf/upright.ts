import type {Drawing, Glyph, Rule} from './page.ts'

/** So much may letters lean, in degrees, and still stand in a line. */
const lean = 4

const degrees = ({dx, dy}: Glyph): number => (Math.atan2(dy, dx) * 180) / Math.PI

/** In quarters of a turn, clockwise; null for letters that stand askew. */
function turnOf(glyph: Glyph): number | null {
  if (glyph.dx === 0 && glyph.dy === 0) return 0
  const quarters = degrees(glyph) / 90
  const nearest = Math.round(quarters)
  return Math.abs(quarters - nearest) * 90 <= lean ? (nearest + 4) % 4 : null
}

/** Turns a page whose text runs up or down by a quarter, as often as it takes. */
function turnBack(drawing: Drawing, turn: number): Drawing {
  if (turn === 0) return drawing
  const {width, height} = drawing
  const place = (x: number, y: number): {x: number; y: number} =>
    turn === 1 ? {x: y, y: width - x} : turn === 2 ? {x: width - x, y: height - y} : {x: height - y, y: x}
  const glyph = (each: Glyph): Glyph => {
    const end = place(each.x + each.dx, each.y + each.dy)
    const {x, y} = place(each.x, each.y)
    return {...each, x, y, dx: end.x - x, dy: end.y - y}
  }
  const rule = (each: Rule): Rule => {
    const [a, b] = [place(each.x1, each.y1), place(each.x2, each.y2)]
    return {x1: Math.min(a.x, b.x), y1: Math.min(a.y, b.y), x2: Math.max(a.x, b.x), y2: Math.max(a.y, b.y)}
  }
  const [w, h] = turn === 2 ? [width, height] : [height, width]
  return {width: w, height: h, glyphs: drawing.glyphs.map(glyph), rules: drawing.rules.map(rule)}
}

/**
 * A page as it is read: turned so that most of its text is level. Letters that run in other ways belong to stamps and
 * watermarks, and those beyond its edges are not seen: neither is kept.
 */
export function upright(drawing: Drawing): Drawing {
  const counts = [0, 0, 0, 0]
  const turns = drawing.glyphs.map(turnOf)
  for (const turn of turns) if (turn !== null) counts[turn] = (counts[turn] ?? 0) + 1
  const most = counts.indexOf(Math.max(...counts))
  const turned = turnBack({...drawing, glyphs: drawing.glyphs.filter((_, i) => turns[i] === most)}, most)
  const {width, height} = turned
  return {
    ...turned,
    glyphs: turned.glyphs.filter(({x, y, size}) => size > 0 && x > -size && x < width && y > 0 && y < height + size),
  }
}
