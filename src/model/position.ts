import * as z from 'zod/mini'

/**
 * A place in the original file: line and column from 1, offset from 0, in UTF-16 code units (unist). Of a docx, odt or
 * html file a paragraph is a line, and places count in its words, one paragraph a line.
 */
export const Point = z.object({
  line: z.int().check(z.describe('Line of the file, or of the page where there is one, from 1')),
  column: z.int().check(z.describe('Column of the line, from 1, in UTF-16 code units')),
  offset: z.int().check(z.describe('Place in the file, from 0, in UTF-16 code units')),
  page: z.exactOptional(z.int().check(z.describe('Page of the file, from 1; only where its format has pages'))),
})

export type Point = z.infer<typeof Point>

/** The first place of something and the first place after it (unist). */
export const Position = z.object({
  start: Point.check(z.describe('The first character')),
  end: Point.check(z.describe('The first character after it')),
})

export type Position = z.infer<typeof Position>
