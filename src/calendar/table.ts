import * as z from 'zod/mini'

const Entry = z.object({
  date: z.iso.date().check(z.describe('The day, such as 2027-02-05')),
  name: z.string().check(z.describe('What it is off for, or worked for')),
})

/** The days off of an office, and the weekend days on which it works instead. */
export const DayTable = z.object({
  years: z.array(z.int()).check(z.describe('The years that are known from an announcement; others are computed')),
  off: z.array(Entry).check(z.describe('Days off, weekends apart')),
  work: z.array(Entry).check(z.describe('Days of weekends that are worked')),
})
export type DayTable = z.infer<typeof DayTable>

/** An office's own table, as read from its file; throws what zod says when it is not one. */
export const parseDayTable = (input: unknown): DayTable => DayTable.parse(input)
