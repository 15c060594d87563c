import {choice} from './flags.ts'
import {subcommand} from './subcommand.ts'

/** The shells that a script can be had for. */
export const shells = choice(
  'shell',
  {vi: 'bash, zsh hoặc fish', en: 'bash, zsh or fish'},
  {names: {bash: [], zsh: [], fish: []}},
)

export const completion = subcommand({
  operands: {spec: '<shell> [word...]', help: shells.help},
  examples: [
    {line: 'source <(dieuhanh completion bash)', help: {vi: 'dùng ngay trong bash', en: 'in this bash, now'}},
    {
      line: "echo 'source <(dieuhanh completion bash)' >> ~/.bashrc",
      help: {vi: 'mỗi lần mở bash', en: 'in every bash'},
    },
    {
      line: 'dieuhanh completion zsh > "$' + '{fpath[1]}/_dieuhanh"',
      help: {vi: 'mỗi lần mở zsh', en: 'in every zsh'},
    },
    {
      line: 'dieuhanh completion fish > ~/.config/fish/completions/dieuhanh.fish',
      help: {vi: 'mỗi lần mở fish', en: 'in every fish'},
    },
  ],
  flags: {},
  async run([shell = '', ...words], _options, context) {
    if (shell === 'complete') {
      const {completeLine} = await import('./complete/line.ts')
      context.out(await completeLine(words, context))
      return 'done'
    }
    const name = await shells.read(shell, context)
    const {scriptFor} = await import('./complete/script.ts')
    scriptFor(name, context.out)
    return 'done'
  },
})
