/**
 * Writes to a register for the tests that kill it: `register-writer.ts PATH NAME TIMES`, `large` for one long
 * transaction. Each line that it prints is something that was acknowledged.
 */
import {act, type Recorded} from '../src/register/act.ts'
import {withRegister} from '../src/register/open.ts'
import {write} from '../src/register/pen.ts'
import {addSpoken} from '../src/register/spoken.ts'

const [, , path = '', name = '', times = '0'] = process.argv
const head = {at: '2026-05-11T01:00:00.000Z', day: '2026-05-11', command: 'add'}
const clock = {today: head.day, next: () => null}
const spoken = (text: string) => ({
  ...{text, unit: 'Công an phường', due: null, source: name, giver: null, given: '2026-05-11'},
})
const noted = (note: string): Recorded => ({action: {kind: 'note'}, note})

if (name === 'large')
  await withRegister(path, (port) =>
    write(port, head, (pen) => {
      process.stdout.write('begun\n')
      for (;;) pen.insert('notes', {task: 1, day: head.day, text: 'NV1'.repeat(1000)})
    }),
  )
for (let n = 0; n < Number(times); n++) {
  const text = `${name} việc ${n}`
  const number = await withRegister(path, (port) => addSpoken(port, spoken(text), head))
  process.stdout.write(`${number} ${text}\n`)
  await withRegister(path, (port) => act(port, [number], noted(text), {head, clock}))
  process.stdout.write(`${number} note ${text}\n`)
}
