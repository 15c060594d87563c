import {phrase} from '../phrase.ts'
import type {Candidate, Veto} from './veto.ts'

/** "Các năm trước", "so với kỳ trước": the word looks back, it does not bind. */
const backward = phrase('các/những/như/của/với/so/cùng/mấy năm/tháng/quý/kỳ/tuần/đợt/lần')

const forbids = ({words, start}: Candidate): boolean =>
  words[start]?.text === 'trước' && backward.matchBefore(words, start) >= 0

export const previous: Veto = {
  id: 'previous',
  summary: 'các năm trước, so với kỳ trước',
  forbids,
  examples: ['Như các năm trước tháng 6 thường có mưa lớn.'],
}
