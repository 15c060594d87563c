import {migrations} from './migrations.ts'
import {openPort, type Port} from './port.ts'

/** Every table, index and trigger as the file describes it, in its own words. */
const schemaOf = (port: Port): string =>
  JSON.stringify(port.all('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name'))

/** The schema of a register of some version, as the migrations make it. */
async function schemaMade(version: number): Promise<string> {
  const port = await openPort(':memory:', {readOnly: false})
  try {
    for (const step of migrations.slice(0, version)) port.exec(step)
    return schemaOf(port)
  } finally {
    port.close()
  }
}

/**
 * Whether a database is what this program made: its pages hold together, and its schema is the one of its version.
 * Damage in the text of the schema leaves the pages whole, and can have SQLite say anything.
 */
export async function isSound(port: Port): Promise<boolean> {
  try {
    const version = Number(port.get('PRAGMA user_version')?.user_version)
    return port.get('PRAGMA quick_check(1)')?.quick_check === 'ok' && schemaOf(port) === (await schemaMade(version))
  } catch {
    return false
  }
}
