import type {Ended} from './dieuhanh.ts'

/** A document with each line that it shows (`<!-- output: LINE -->`) run again, in order, and followed by what it prints. */
export const withOutputs = (text: string, run: (line: string) => Ended): string =>
  text.replace(/(<!-- output: (.+) -->\n)[\s\S]*?(<!-- \/output -->)/g, (_, start, line, end) => {
    const {stdout, code} = run(line)
    return `${start}\`\`\`console\n$ ${line}\n${stdout}${code === 0 ? '' : `(${code})\n`}\`\`\`\n${end}`
  })
