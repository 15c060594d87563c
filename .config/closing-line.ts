import type {Reporter, TestModule} from 'vitest/node'

/** Ends the run with one plain line that a program can read: how many tests passed and how many failed. */
export const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const broken = modules.filter((module) => module.errors().length > 0).length
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const failed = tests.filter((test) => test.result().state === 'failed').length + broken + errors.length
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  },
}
