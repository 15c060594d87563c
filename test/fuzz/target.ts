import type fc from 'fast-check'

/** Something that is tried with many inputs. Inputs are data, so that one that failed can be kept and tried again. */
export interface Target<Input> {
  inputs: fc.Arbitrary<Input>
  /** Fails where the program does what it must not. */
  check(input: Input): void | Promise<void>
  /** How many inputs the tests try; `npm run fuzz` tries more. */
  runs: number
}

/** A target of whatever inputs: it is known by what makes them. */
export const target = <Input>({inputs, check, runs}: Target<Input>): Target<unknown> => ({
  inputs,
  runs,
  check: (input) => check(input as Input),
})
