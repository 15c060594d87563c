import {Failure} from '../../../model/failure.ts'
import type {ReadFormat} from '../../extract.ts'
import {toExtract} from '../to-extract.ts'
import {childAt, type Element, readXml} from '../xml.ts'
import {partsOf} from '../zip.ts'
import {readBody} from './body.ts'
import {prefixes} from './elements.ts'
import {listsIn} from './lists.ts'
import {stylesIn} from './styles.ts'

const wanted: ReadonlySet<string> = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml'])

/** Reads a text of OpenDocument, with the numbers that its lists and headings show. */
export const readOdt: ReadFormat = (bytes, path) => {
  const parts = partsOf(bytes, path, (name) => wanted.has(name))
  const manifest = new TextDecoder().decode(parts.get('META-INF/manifest.xml'))
  if (manifest.includes('encryption-data')) throw new Failure('file-locked', {file: path}, 1)
  const read = (name: string): Element | null => {
    const part = parts.get(name)
    return part ? readXml(part, path, prefixes) : null
  }
  const content = read('content.xml')
  const styles = read('styles.xml')
  const body = childAt(content, 'office:body', 'office:text')
  if (!body) throw new Failure('file-broken', {file: path}, 1)
  const places = [
    childAt(styles, 'office:styles'),
    childAt(styles, 'office:automatic-styles'),
    childAt(content, 'office:automatic-styles'),
  ]
  return toExtract(readBody(body, stylesIn(places), listsIn(places)))
}
