import type {State} from '../query/state.ts'

/** Colours a text by the state it speaks of. The words say the same without colour. */
export type Paint = (text: string, tone: State | 'head' | 'quiet') => string

const plain: Paint = (text) => text

export async function painter(color: boolean): Promise<Paint> {
  if (!color) return plain
  const {Chalk} = await import('chalk')
  const chalk = new Chalk({level: 1})
  const tones: Record<State | 'head' | 'quiet', (text: string) => string> = {
    overdue: chalk.red,
    'due-soon': chalk.yellow,
    'on-track': chalk.green,
    recurring: chalk.cyan,
    undated: chalk.dim,
    paused: chalk.magenta,
    'done-on-time': chalk.green,
    'done-late': chalk.red,
    done: chalk.green,
    cancelled: chalk.dim,
    head: chalk.bold,
    quiet: chalk.dim,
  }
  return (text, tone) => tones[tone](text)
}
