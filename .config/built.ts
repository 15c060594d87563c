import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** The transcripts run the built program: it is built from the sources as they are now. Where that fails, they fail. */
export function setup(): void {
  spawnSync(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url))], {stdio: 'inherit'})
}
