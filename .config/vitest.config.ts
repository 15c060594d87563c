import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['.config/built.ts'],
    reporters: ['default', './.config/closing-line.ts'],
    testTimeout: 20_000,
  },
})
