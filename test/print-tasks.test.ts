import {copyFileSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {notices} from '../bench/notices.ts'
import {newRegister, shell, temporaryFolder} from './dieuhanh.ts'
import {runLine} from './fuzz/line.ts'

/** A register of more tasks than a page holds. Another process makes it, so that nobody has it open any more. */
function filled(): string {
  const [register, folder] = [newRegister(), temporaryFolder()]
  for (const {path, text} of notices(12, '2026-05-11')) writeFileSync(join(folder, path), text)
  expect(shell(`dieuhanh parse '${folder}' --ndjson > /dev/null`, {DIEUHANH_REGISTER: register}).code).toBe(0)
  return register
}

const made = filled()

function copy(): string {
  const register = newRegister()
  copyFileSync(made, register)
  return register
}

interface Listed {
  code: string
  status: string
}

async function tasksOf(register: string, hear?: () => void): Promise<Listed[]> {
  const args = ['list', '--sort', 'document', '--json', 'code,status']
  const {code, stdout} = await runLine(args, {register, ...(hear && {hear})})
  expect(code).toBe(0)
  return JSON.parse(stdout)
}

/** Has others write to the register as soon as something is printed. */
function meanwhile(register: string, others: string): () => void {
  let heard = false
  return () => {
    if (heard) return
    heard = true
    if (shell(others, {DIEUHANH_REGISTER: register}).code !== 0) throw new Error(`This fails: ${others}`)
  }
}

test('a list that others write to while it is printed has each task once, those still to come as they are now', async () => {
  const register = copy()
  const before = await tasksOf(register)
  const [first, last] = [before[0]?.code ?? '', before.at(-1)?.code ?? '']
  const others = `dieuhanh cancel ${first} ${last} && dieuhanh add "Việc mới" --unit "Tổ công tác mới" --source Zalo`
  const after = await tasksOf(register, meanwhile(register, others))
  const codes = after.map(({code}) => code)
  expect(codes.length).toBeGreaterThan(300)
  expect(codes.slice(0, -1)).toEqual(before.map(({code}) => code))
  expect([after[0]?.status, after.at(-2)?.status]).toEqual(['new', 'cancelled'])
})

test('a table goes on under its head, and ends with the counts as they are now', async () => {
  const register = copy()
  const [{code = ''} = {}] = (await tasksOf(register)).slice(-1)
  const {stdout} = await runLine(['list'], {register, hear: meanwhile(register, `dieuhanh cancel ${code}`)})
  const codes = stdout.match(/^NV\d+/gm) ?? []
  expect([codes.length, new Set(codes).size]).toEqual([codes.length, codes.length])
  expect(stdout.match(/Thời hạn/g)).toHaveLength(1)
  expect(stdout).toMatch(new RegExp(`\\n\\n${codes.length} nhiệm vụ .* 1 hủy\\n$`))
})

test('nothing is written, nor anything beside a register, while it is listed', async () => {
  const register = copy()
  const bytes = readFileSync(register)
  const files = (): string[] => readdirSync(dirname(register))
  const before = files()
  await tasksOf(register, () => expect(files()).toEqual(before))
  expect([readFileSync(register).equals(bytes), files()]).toEqual([true, before])
})
