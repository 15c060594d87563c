import * as z from 'zod/mini'

/** A place in the original file: line and column from 1, offset from 0, in UTF-16 code units (unist). */
export const Point = z.object({line: z.int(), column: z.int(), offset: z.int()})
export type Point = z.infer<typeof Point>

/** The first place of something and the first place after it (unist). */
export const Position = z.object({start: Point, end: Point})
export type Position = z.infer<typeof Position>
