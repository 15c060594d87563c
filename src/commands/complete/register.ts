import {word} from '../../messages/words.ts'
import {fold, foldedWords} from '../../model/fold.ts'
import {codeOf, type Status, statuses} from '../../model/register.ts'
import {documentName} from '../../query/row.ts'
import {numbersLike, partsOf, unitNames} from '../../register/ask.ts'
import {glanceAtRegister} from '../../register/open.ts'
import type {Port} from '../../register/port.ts'
import {keptDocuments} from '../task-source.ts'
import {type Answer, type Asking, beginnings, beginningWith, isPlain, most, nothing} from './answer.ts'

/** What the register answers; nothing where there is none that can be read. It is never written, not even renewed. */
async function asked({register}: Asking, act: (port: Port) => Answer): Promise<Answer> {
  try {
    return (await glanceAtRegister(register, act)) ?? nothing
  } catch {
    return nothing
  }
}

/** These values or, where there are too many, how they go on. */
function choose(values: readonly string[], {language}: Asking, helpOf: (value: string) => string): Answer {
  if (values.length > most) return beginnings(values, (n) => word('choices', language, {n}))
  return {candidates: values.map((value) => ({value, help: helpOf(value)}))}
}

/** A unit by the words of its name, without accents, joined by dashes: `phong-van-hoa-xa-hoi-phuong`. */
const slugOf = (name: string): string => foldedWords(name).join('-')

export const unitsLike = (typed: string, asking: Asking): Promise<Answer> =>
  asked(asking, (port) => {
    const slugs = new Map(unitNames(port).bodies.map((name) => [slugOf(name), name]))
    return choose(beginningWith(slugOf(typed), [...slugs.keys()]), asking, (slug) => slugs.get(slug) ?? '')
  })

/** Documents by number and symbol, or by their identity where several have the same. */
export const documentsLike = (typed: string, asking: Asking): Promise<Answer> =>
  asked(asking, (port) => {
    const documents = keptDocuments(port)
    const times = new Map<string, number>()
    for (const name of documents.map((each) => fold(documentName(each)))) times.set(name, (times.get(name) ?? 0) + 1)
    const names = documents.map((document) => {
      const name = documentName(document)
      return [isPlain(name) && times.get(fold(name)) === 1 ? name : document.id, document.subject ?? name] as const
    })
    const subjects = new Map(names)
    return choose(beginningWith(typed, [...subjects.keys()]), asking, (name) => subjects.get(name) ?? '')
  })

const open: readonly Status[] = ['new', 'started', 'paused']

/** The tasks that a command has something to do with; of the other commands: all. */
const statusesFor: Record<string, readonly Status[]> = {
  start: ['new', 'paused'],
  pause: ['new', 'started'],
  reopen: ['done', 'cancelled', 'paused'],
  done: open,
  cancel: open,
  extend: open,
  'due-set': open,
}

/** Codes of tasks that are not on the line yet; where there are too many, by their next digit. */
export const codesLike = (typed: string, command: string, before: readonly string[], asking: Asking): Promise<Answer> =>
  asked(asking, (port) => {
    const digits = /^(?:NV?)?(\d*)$/i.exec(typed)?.[1]
    if (digits === undefined) return nothing
    const named = new Set(before.map((code) => code.toUpperCase()))
    const like = (start: string, limit: number): number[] =>
      numbersLike(port, start, statusesFor[command] ?? statuses, limit).filter((number) => !named.has(codeOf(number)))
    const numbers = like(digits, most + before.length + 1)
    if (numbers.length > most) {
      const longer = Array.from({length: 10}, (_, digit) => `${digits}${digit}`).filter(
        (start) => like(start, 1 + before.length).length > 0,
      )
      const whole = numbers.filter((number) => String(number) === digits).map(String)
      return {candidates: [...whole, ...longer].map((start) => ({value: `NV${start}`, help: ''})), open: true}
    }
    const texts = new Map(partsOf(port, {numbers}, ['number', 'text']).map(({number, text}) => [number, text]))
    return {candidates: numbers.map((number) => ({value: codeOf(number), help: texts.get(number) ?? ''}))}
  })
