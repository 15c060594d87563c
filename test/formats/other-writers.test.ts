import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parseDocument} from '../../src/parse.ts'
import {open} from '../../src/read/open.ts'
import {documents, facts, fixtures} from '../reading.ts'

const folder = join(fixtures, 'formats')

/** Our notices as LibreOffice and pandoc write them: NOTICE.WRITER.FORMAT. */
test.each(readdirSync(folder))('%s is read as the notice that it was made of', async (file) => {
  const notice = documents.find(({path}) => path.split('/').at(-1)?.split('.')[0] === file.split('.')[0])
  const source = await open(readFileSync(join(folder, file)), file)
  const {directive} = await parseDocument(source)
  expect(source.format).toBe(file.split('.').at(-1))
  expect(notice && facts(directive, notice.wanted)).toEqual(notice && facts(notice.wanted, notice.wanted))
  expect(directive.units.length).toBeGreaterThan(0)
})
