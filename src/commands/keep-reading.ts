import {resolve} from 'node:path'
import {say} from '../messages/index.ts'
import type {Directive} from '../model/directive.ts'
import {planLines, planRecord, recordedLine} from '../output/plan.ts'
import {documentName} from '../query/row.ts'
import {readRegister, withRegister} from '../register/open.ts'
import {planRecording, type Recording, record as recordReading} from '../register/record.ts'
import type {Context} from './context.ts'
import {headOf} from './registry.ts'

const stdin = '-'

const nameOf = ({header, source}: Directive): string => documentName({...header, path: source.path})

/** Says that a newer version than the one just read is what the register has. */
function warnIfOlder({plan, known}: Recording, {language, err}: Context): void {
  if (plan.document !== 'older' || !known) return
  const document = documentName({...known.document.header, path: known.document.path})
  err(`dieuhanh: ${say('draft-superseded', {document}, language)}\n`)
}

/** Records a reading and says on stderr what it changed. */
export async function record(directive: Directive, context: Context): Promise<void> {
  const {source} = directive
  const location = source.path === stdin ? null : resolve(source.path)
  const done = await withRegister(context.register, (port) =>
    recordReading(port, directive, location, headOf('parse', context)),
  )
  context.err(recordedLine(done.plan, 'recorded', context.language))
  warnIfOlder(done, context)
}

/** Prints what recording a reading would do: for people, or as a value. Nothing is written. */
export async function plan(
  directive: Directive,
  print: ((value: unknown) => void) | null,
  context: Context,
): Promise<void> {
  const planned =
    (await readRegister(context.register, (port) => planRecording(port, directive))) ?? planRecording(null, directive)
  if (print) print(planRecord(planned.plan, directive.id))
  else context.out(planLines(planned.plan, nameOf(directive), context.language))
  warnIfOlder(planned, context)
}
