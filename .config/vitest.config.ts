import {defineConfig} from 'vitest/config'
import {closingLine} from './closing-line.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['.config/built.ts'],
    setupFiles: ['.config/seed.ts'],
    reporters: ['default', closingLine],
    testTimeout: 20_000,
  },
})
