import type {Directive} from '../model/directive.ts'
import type {KeptDirective, KeptDocument, KeptTask} from '../model/register.ts'
import {documentName} from '../query/row.ts'
import {tasksOf} from './ask.ts'
import {documentColumns, documentJson, newTaskColumns, orderColumns, toDocument} from './columns.ts'
import {draftIdentity, recognise} from './identity.ts'
import {merge, olderPlan, type Plan, type Step} from './merge.ts'
import {type Head, type Pen, write} from './pen.ts'
import type {Port} from './port.ts'

/** A document whose tasks are fetched when they are looked at: of most candidates they are not. */
function keptDirective(port: Port, document: KeptDocument): KeptDirective {
  let tasks: KeptTask[] | null = null
  return {
    document,
    get tasks() {
      tasks ??= tasksOf(port, {key: document.key})
      return tasks
    },
  }
}

/** Every document that the reading might be of; of an issued one, another number is another document. */
function candidates(port: Port, {id, header}: Directive): KeptDirective[] {
  const found = port.all(
    `SELECT ${documentJson} FROM documents WHERE kind = 'read' AND (identity = ? OR number = ? OR draft = ? AND (number IS NULL OR ? IS NULL))
     ORDER BY id DESC`,
    ...[id, header.number, draftIdentity(header), header.number],
  )
  return found.map((stored) => keptDirective(port, toDocument(stored)))
}

/** What recording the reading would do, and to which document of the register. */
export interface Recording {
  plan: Plan
  known: KeptDirective | null
}

/** Plans without writing. Without a register everything is new. */
export function planRecording(port: Port | null, directive: Directive): Recording {
  const found = port && recognise(candidates(port, directive), directive)
  if (found?.older) return {plan: olderPlan(found.known), known: found.known}
  return {plan: merge(found?.known ?? null, directive), known: found?.known ?? null}
}

function writeDocument(pen: Pen, directive: Directive, {plan, known}: Recording, location: string | null): number {
  const document = {
    kind: 'read' as const,
    id: directive.id,
    header: plan.header,
    meetingOn: directive.meeting?.date ?? null,
    path: directive.source.path,
    location,
    sha256: directive.source.sha256,
  }
  const columns = documentColumns(document, draftIdentity(plan.header))
  if (!known) return pen.insert('documents', columns)
  pen.update('documents', known.document.key, columns)
  return known.document.key
}

function writeStep(pen: Pen, document: number, step: Step): void {
  if (step.kind === 'added') pen.insert('tasks', newTaskColumns(step.order, document, step.place))
  else if (step.kind === 'dropped') pen.update('tasks', step.task.number, {dropped: 1})
  else pen.update('tasks', step.task.number, {...orderColumns(step.order), place: step.place, dropped: 0})
}

/** Whether the reading is of the very bytes that the register has, and says nothing new. */
const isSame = (directive: Directive, {plan, known}: Recording): boolean =>
  plan.document === 'older' || (plan.document === 'kept' && known?.document.sha256 === directive.source.sha256)

/**
 * Records a reading, in one entry of the journal; one that says nothing new leaves no trace. `location` is where its
 * file lies, null for standard input.
 */
export function record(port: Port, directive: Directive, location: string | null, head: Head): Recording {
  return write(port, head, (pen, say) => {
    const recording = planRecording(port, directive)
    if (isSame(directive, recording)) return recording
    say({subject: documentName({...recording.plan.header, path: directive.source.path})})
    const document = writeDocument(pen, directive, recording, location)
    for (const step of recording.plan.steps) writeStep(pen, document, step)
    return recording
  })
}
