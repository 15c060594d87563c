import {word} from '../messages/words.ts'
import {Failure} from '../model/failure.ts'
import {fold} from '../model/fold.ts'
import type {KeptDocument} from '../model/register.ts'
import {codeOf} from '../model/register.ts'
import {codesLine} from '../output/journal.ts'
import {json} from '../output/json.ts'
import {safe} from '../output/safe.ts'
import {documentName} from '../query/row.ts'
import {documentsOf, tasksOf} from '../register/ask.ts'
import {forget} from '../register/forget.ts'
import type {Port} from '../register/port.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import {documentNamed} from './filters.ts'
import {headOf, recording} from './registry.ts'
import {keptDocuments} from './task-source.ts'

interface Choice {
  document: KeptDocument
  name: string
  tasks: number
}

/** The only document that was meant, and how much goes with it. */
function chosen(port: Port, typed: string, context: Context): Choice {
  const names = {units: () => ({bodies: [], headings: []}), documents: () => keptDocuments(port)}
  const {id} = documentNamed(typed, names, context)
  const document = documentsOf(port).find((each) => each.id === id)
  if (!document) throw new Failure('register-empty', {}, 2)
  const name = documentName({...document.header, path: document.path})
  return {document, name, tasks: tasksOf(port, {documents: new Set([id])}).length}
}

const yes = new Set(['c', 'co', 'y', 'yes'])

async function confirmed({name, tasks}: Choice, {ask, language}: Context): Promise<boolean> {
  const answer = await ask(safe(word('forget-ask', language, {document: name, n: tasks})))
  if (answer === null) throw new Failure('forget-unconfirmed', {document: name}, 2)
  return yes.has(fold(answer))
}

/** Takes a document out of the register, once somebody has said that it is meant. */
export async function forgetDocument(
  typed: string,
  options: {yes?: boolean; json?: boolean},
  context: Context,
): Promise<Exit> {
  const {out, language} = context
  const choice = await recording(context, (port) => chosen(port, typed, context))
  if (!options.yes && !(await confirmed(choice, context))) {
    out(`${safe(word('forget-kept', language, {document: choice.name}))}\n`)
    return 'done'
  }
  const numbers = await recording(context, (port) => forget(port, choice.document, headOf('forget', context)))
  if (options.json) out(`${json({document: choice.name, codes: numbers.map(codeOf)})}\n`)
  else
    out(
      `${safe(word('document-removed', language, {document: choice.name}))}\n${codesLine('codes-removed', numbers, language)}`,
    )
  return 'done'
}
