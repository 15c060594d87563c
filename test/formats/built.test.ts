import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Directive} from '../../src/model/directive.ts'
import {parseDocument} from '../../src/parse.ts'
import {open} from '../../src/read/open.ts'
import {root, shell} from '../dieuhanh.ts'

test.each(['1', '2'])(
  'the built program reads every format with %s threads as its sources do',
  async (jobs) => {
    const {stdout, code} = shell(`dieuhanh parse fixtures/formats --no-save --ndjson --jobs ${jobs}`)
    expect(code).toBe(0)
    const built: Directive[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(new Set(built.map(({source}) => source.format))).toEqual(new Set(['docx', 'html', 'odt', 'pdf', 'rtf']))
    for (const {source, units} of built) {
      const {directive} = await parseDocument(await open(readFileSync(join(root, source.path)), source.path))
      expect(units).toEqual(directive.units)
    }
  },
  60_000,
)
