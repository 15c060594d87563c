import {resolve} from 'node:path'
import type {Directive} from '../model/directive.ts'
import {Failure} from '../model/failure.ts'
import {planLines, planRecord, recordedLine} from '../output/plan.ts'
import {documentName} from '../query/row.ts'
import {openRegister, readRegister, type Writable} from '../register/open.ts'
import {planRecording, type Recording, record as recordReading} from '../register/record.ts'
import type {Context} from './context.ts'
import {headOf} from './registry.ts'
import {report} from './report.ts'

const stdin = '-'

const nameOf = ({header, source}: Directive): string => documentName({...header, path: source.path})

/** Says that a newer version than the one just read is what the register has. */
function warnIfOlder({plan, known}: Recording, context: Context): void {
  if (plan.document !== 'older' || !known) return
  const document = documentName({...known.document.header, path: known.document.path})
  report(new Failure('draft-superseded', {document}, 1), context)
}

/** Records readings. */
export interface Recorder {
  /** Records a reading and says on stderr what it changed. */
  record(directive: Directive): Promise<void>
  close(): void
}

/**
 * Records one reading after the other, each for good before it says so. The register stays open between them, as long
 * as it is the same file and nothing goes wrong: opening it takes longer than recording a notice.
 */
export function recorderOn(context: Context): Recorder {
  let register: Writable | null = null
  const close = (): void => {
    register?.close()
    register = null
  }
  const record = async (directive: Directive): Promise<void> => {
    const {source} = directive
    const location = source.path === stdin ? null : resolve(source.path)
    if (register?.isReplaced()) close()
    register ??= await openRegister(context.register)
    const done = await register.act((port) => recordReading(port, directive, location, headOf('parse', context)))
    context.err(recordedLine(done.plan, 'recorded', context.language))
    warnIfOlder(done, context)
  }
  return {
    record: (directive) =>
      record(directive).catch((error) => {
        close()
        throw error
      }),
    close,
  }
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
