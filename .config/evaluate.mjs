/** Runs a module that imports sources, and gives what it exports. */
import {build} from 'esbuild'

export async function evaluate(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: process.cwd()},
    ...{bundle: true, format: 'esm', write: false, logLevel: 'error'},
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
