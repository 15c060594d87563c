import {Failure} from '../model/failure.ts'
import type {KeptDocument} from '../model/register.ts'
import {documentName} from '../query/row.ts'
import {type Head, type Table, write} from './pen.ts'
import type {Port} from './port.ts'

const keys = (port: Port, table: Table, document: number): number[] =>
  port
    .all(`SELECT id FROM ${table} WHERE task IN (SELECT id FROM tasks WHERE document = ?) ORDER BY id`, document)
    .map(({id}) => Number(id))

/** Takes a document with all its tasks out of the register and gives the numbers of their codes. They stay taken. */
export function forget(port: Port, {key, header, path}: KeptDocument, head: Head): number[] {
  const document = documentName({...header, path})
  return write(port, {...head, subject: document}, (pen) => {
    if (!port.get('SELECT id FROM documents WHERE id = ?', key)) throw new Failure('document-gone', {document}, 1)
    const tasks = port.all('SELECT id FROM tasks WHERE document = ? ORDER BY id', key).map(({id}) => Number(id))
    for (const table of ['notes', 'occurrences'] as const)
      for (const id of keys(port, table, key)) pen.remove(table, id)
    for (const number of tasks) pen.remove('tasks', number)
    pen.remove('documents', key)
    return tasks
  })
}
