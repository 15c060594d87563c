import {text, toggle} from './flags.ts'

/** What every command takes that records something of tasks. */
export const codeOperands = {
  spec: '<code...>',
  help: {vi: 'mã nhiệm vụ: NV3, NV5-NV7, NV1,NV4', en: 'codes of tasks: NV3, NV5-NV7, NV1,NV4'},
}

export const progressFlags = {
  note: text('--note <text>', {vi: 'ghi thêm một dòng', en: 'write a line beside it'}),
  json: toggle('--json', {vi: 'in JSON: trước và sau', en: 'print JSON: before and after'}),
}
