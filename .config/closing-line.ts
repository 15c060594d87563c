import type {Reporter, TestCase, TestModule} from 'vitest/node'

/** What the tests counted, summed up by name. */
function countsOf(tests: readonly TestCase[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const test of tests)
    for (const [name, n] of Object.entries(test.meta().counts ?? {})) sums.set(name, (sums.get(name) ?? 0) + n)
  return sums
}

/** Ends the run with plain lines that a program can read: what was counted, then how many tests passed and failed. */
export const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const broken = modules.filter((module) => module.errors().length > 0).length
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const failed = tests.filter((test) => test.result().state === 'failed').length + broken + errors.length
    const counted = [...countsOf(tests)].map(([name, n]) => `${name} ${n}`)
    if (counted.length > 0) process.stdout.write(`\ncounted: ${counted.join(', ')}\n`)
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  },
}
