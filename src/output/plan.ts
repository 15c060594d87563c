import type {Language} from '../messages/index.ts'
import {word} from '../messages/words.ts'
import {codeOf} from '../model/register.ts'
import {type Plan, type Step, tally} from '../register/merge.ts'
import {safe} from './safe.ts'

const marks: Record<Step['kind'], string> = {added: '+', changed: '~', moved: '>', kept: '=', dropped: '-'}

/** "Sổ: 2 mới, 1 thay đổi, 30 giữ nguyên, 1 không còn trong văn bản" */
export function recordedLine(plan: Plan, name: 'recorded' | 'planned', language: Language): string {
  const counts = tally(plan)
  const more = (['moved', 'dropped'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => word(`recorded-${kind}`, language, {n: counts[kind]}))
  return `${[word(name, language, counts), ...more].join(', ')}\n`
}

/** What happens to a task, in words: "tách từ NV3", "thay đổi (nội dung, thời hạn)". */
function what(step: Step, plan: Plan, language: Language): string {
  if (step.kind === 'added')
    return step.splitFrom === null
      ? word('step-added', language)
      : word('step-split', language, {code: codeOf(step.splitFrom)})
  if (step.kind === 'dropped') {
    const whole = plan.steps.find((other) => other.kind !== 'dropped' && other.place === step.joinedTo)
    const joined = whole && whole.kind !== 'dropped' ? word('step-joined', language, {ref: whole.order.ref}) : ''
    return [word('step-dropped', language), joined].filter((part) => part).join(', ')
  }
  const names = step.differences.map((name) => word(`difference-${name}`, language)).join(', ')
  return [word(`step-${step.kind}`, language), names && `(${names})`].filter((part) => part).join(' ')
}

function line(step: Step, plan: Plan, language: Language): string {
  const {ref, text} = step.kind === 'dropped' ? step.task : step.order
  const code = step.kind === 'added' ? '' : ` ${codeOf(step.task.number)}`
  return `${marks[step.kind]}${code} ${safe(`${ref} ${what(step, plan, language)}: ${text}`)}\n`
}

/** The plan of recording a document for people: everything that is not as it was, and the numbers. */
export function planLines(plan: Plan, document: string, language: Language): string {
  const name = plan.document === 'new' || plan.document === 'changed' ? plan.document : 'known'
  const title = `${safe(word(`plan-${name}`, language, {document}))}\n`
  const lines = plan.steps.filter(({kind}) => kind !== 'kept').map((step) => line(step, plan, language))
  return [title, ...lines, recordedLine(plan, 'planned', language)].join('')
}

/** The plan as data. */
export const planRecord = (plan: Plan, id: string): object => ({
  id,
  document: plan.document,
  counts: tally(plan),
  steps: plan.steps.map((step) => ({
    kind: step.kind,
    code: step.kind === 'added' ? null : codeOf(step.task.number),
    ref: step.kind === 'dropped' ? step.task.ref : step.order.ref,
    differences: 'differences' in step ? step.differences : [],
    splitFrom: step.kind === 'added' && step.splitFrom !== null ? codeOf(step.splitFrom) : null,
    before: step.kind === 'added' ? null : step.task.text,
    after: step.kind === 'dropped' ? null : step.order.text,
  })),
})
