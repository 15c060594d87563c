import {script} from '@bomb.sh/tab'
import {bashScript} from './bash.ts'

/** Prints the script of a shell, which asks `dieuhanh completion complete -- WORD…` for what fits. */
export function scriptFor(shell: 'bash' | 'zsh' | 'fish', out: (text: string) => void): void {
  if (shell === 'bash') out(bashScript)
  else script(shell, 'dieuhanh', 'dieuhanh completion')
}
