import {anyOf, occurs, phrase} from '../phrase.ts'
import {chunkEnd, chunkStart} from './chunk.ts'
import type {Candidate, Veto} from './veto.ts'

const valid = anyOf(
  'hiệu lực | hết hạn | gia hạn | giá trị sử dụng | có giá trị | có thời hạn | thời hạn sử dụng',
  'áp dụng kể? từ | thi hành kể? từ | kéo dài thời',
)
const after = phrase('có hiệu lực', 'hết hiệu lực', 'được ban hành')

const forbids = ({words, start, mention, resolved}: Candidate): boolean =>
  resolved.kind !== 'recurring' &&
  (occurs(valid, words, chunkStart(words, start), resolved.kind === 'duration' ? start + 2 : mention.end) ||
    (resolved.kind !== 'duration' &&
      occurs(after, words, mention.end, Math.min(chunkEnd(words, mention.end), mention.end + 3))))

export const validity: Veto = {
  id: 'validity',
  summary: 'hiệu lực, thời hạn của văn bản, giấy phép, hợp đồng',
  forbids,
  examples: [
    'Quyết định có hiệu lực từ ngày 01/6/2026 đến ngày 31/12/2026.',
    'Giấy phép có giá trị đến hết ngày 31/12/2026.',
    'Giấy phép hết hạn trước ngày 01/6/2026 phải cấp lại.',
  ],
}
