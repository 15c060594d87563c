import fc from 'fast-check'

/** The same inputs at every run, so that a change fails for what it changes. `npm run fuzz` looks for new ones. */
fc.configureGlobal({seed: 1_148})
