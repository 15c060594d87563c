import type {Bilingual} from '../messages/words.ts'

/** Every way to end. A test runs an example of each against the built program. */
export const exitCodes = {
  done: {
    code: 0,
    meaning: {vi: 'xong, kể cả khi không có gì phù hợp', en: 'done, also when nothing matched'},
  },
  incomplete: {
    code: 1,
    meaning: {
      vi: 'có thứ không đọc hoặc không ghi được; phần còn lại đã làm xong',
      en: 'something could not be read or written; the rest was done',
    },
  },
  usage: {
    code: 2,
    meaning: {vi: 'dùng sai; chưa làm gì cả', en: 'wrong usage; nothing was done'},
  },
  fault: {
    code: 3,
    meaning: {vi: 'lỗi của chính dieuhanh', en: 'a fault of dieuhanh itself'},
  },
  nothing: {
    code: 4,
    meaning: {vi: 'không có gì phù hợp (chỉ khi có --exit-code)', en: 'nothing matched (only with --exit-code)'},
  },
  interrupted: {
    code: 130,
    meaning: {vi: 'bị ngắt bằng Ctrl-C', en: 'interrupted by Ctrl-C'},
  },
} as const satisfies Record<string, {code: number; meaning: Bilingual}>

export type Exit = keyof typeof exitCodes
