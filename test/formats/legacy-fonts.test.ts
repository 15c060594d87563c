import {expect, test} from 'vitest'
import {isTable} from '../../src/read/pieces.ts'
import {p, readDocx, run} from './docx-file.ts'

/** "Ủy ban nhân dân các phường thực hiện" as a font of .VnTime has it. */
const typed = 'Uû ban nh©n d©n c¸c ph\u00adêng thùc hiÖn'

test('a document typed in the fonts of an older encoding is read as what they show, with a warning', async () => {
  const body = [
    `<w:p>${run('Th«ng ')}${run('b¸o', '<w:b/>')}</w:p>`,
    p(typed),
    `<w:tbl><w:tr><w:tc>${p('®¬n vÞ')}</w:tc><w:tc>${p('tr\u00adíc')}</w:tc></w:tr></w:tbl>`,
  ]
  const source = await readDocx({body: body.join('')})
  expect(source.text).toBe('Thông báo\nUỷ ban nhân dân các phường thực hiện\nđơn vị\ntrước\n')
  expect(source.notices).toEqual([{code: 'encoding-converted', values: {encoding: 'TCVN3 (.VnTime)'}, range: null}])
  const [line] = source.pieces ?? []
  expect(line && !isTable(line) && line.rich.bold).toEqual([{start: 6, end: 9}])
})

test('a document in Unicode stays as it is', async () => {
  expect(await readDocx({body: p('Café ®, đơn vị')})).toMatchObject({text: 'Café ®, đơn vị\n'})
  expect((await readDocx({body: p('Café ®')})).notices).toBeUndefined()
})
