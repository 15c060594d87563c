import {anyOf, occurs} from '../phrase.ts'
import {chunkStart} from './chunk.ts'
import type {Candidate, Veto} from './veto.ts'

const avoids = anyOf('không để | không được để | không dồn | tránh | tránh để | tránh tình trạng | hạn chế')

/** The part of a period into which nothing is to be put off. */
function forbids({words, start, mention: {said}}: Candidate): boolean {
  return said.type === 'when' && said.when.type === 'part' && occurs(avoids, words, chunkStart(words, start), start)
}

export const avoided: Veto = {
  id: 'avoided',
  summary: 'lúc không được dồn việc vào: không để dồn thanh toán vào cuối năm',
  forbids,
  examples: [
    'Hoàn thiện hồ sơ nghiệm thu, không để dồn thanh toán vào cuối năm.',
    'Bố trí lịch tập huấn hợp lý, tránh tập trung vào cuối tháng.',
  ],
}
