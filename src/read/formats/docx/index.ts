import {Failure} from '../../../model/failure.ts'
import type {ReadFormat} from '../../extract.ts'
import {toExtract} from '../to-extract.ts'
import {childAt, childrenOf, type Element, readXml} from '../xml.ts'
import {partsOf} from '../zip.ts'
import {readBody} from './body.ts'
import {prefixes} from './elements.ts'

/** Headers, footers, notes, comments and pictures stand in other parts: they are no words of the document. */
const wanted = /(?:^|\/)(?:[^/]*\.rels|document\d*\.xml|styles\d*\.xml|numbering\d*\.xml)$/i

/** Reads a document of Word (ECMA-376, WordprocessingML), with the numbers that Word gives its paragraphs. */
export const readDocx: ReadFormat = (bytes, path) => {
  const parts = partsOf(bytes, path, (name) => wanted.test(name))
  const read = (name: string | null): Element | null => {
    const part = name === null ? undefined : parts.get(name)
    return part ? readXml(part, path, prefixes) : null
  }
  const main = targetsOf(read('_rels/.rels'), '').get('officeDocument') ?? 'word/document.xml'
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const related = targetsOf(read(`${folder}_rels/${main.slice(folder.length)}.rels`), folder)
  const body = childAt(read(main), 'w:body')
  if (!body) throw new Failure('file-broken', {file: path}, 1)
  return toExtract(
    readBody({body, styles: read(related.get('styles') ?? null), numbering: read(related.get('numbering') ?? null)}),
  )
}

/** The parts to which relations lead, by the last word of the relation's type. */
function targetsOf(relations: Element | null, folder: string): Map<string, string> {
  const targets = childrenOf(relations, 'rel:Relationship').map(({attributes}): [string, string] => {
    const {Type: type = '', Target: target = ''} = attributes
    return [type.slice(type.lastIndexOf('/') + 1), target.startsWith('/') ? target.slice(1) : folder + target]
  })
  return new Map(targets)
}
