import type {Context} from '../src/commands/context.ts'

/** A world in which nobody looks on, nothing is typed and no time passes; 80 columns wide. */
export const quietContext = (given: Partial<Context>): Context => ({
  ...{language: 'vi', version: '', today: '2026-05-14', now: () => '2026-05-14T01:00:00.000Z', register: ''},
  ...{color: false, columns: 80, progressColumns: () => null, out: () => undefined, err: () => undefined},
  ...{stdin: async () => new Uint8Array(), ask: async () => null},
  ...{elapsed: () => 0, cores: () => 1, interruption: () => new AbortController().signal},
  ...given,
})
