import * as z from 'zod/mini'

const Entry = z.object({date: z.iso.date(), name: z.string()})

/** The days off of an office, and the weekend days on which it works instead. */
export const DayTable = z.object({
  /** The years that are known from an announcement; others are computed. */
  years: z.array(z.int()),
  off: z.array(Entry),
  work: z.array(Entry),
})
export type DayTable = z.infer<typeof DayTable>

/** An office's own table, as read from its file; throws what zod says when it is not one. */
export const parseDayTable = (input: unknown): DayTable => DayTable.parse(input)
