import {describe, expect, test} from 'vitest'
import {newRegister, shell} from './dieuhanh.ts'

const notice = 'fixtures/thongbao.md'
const others = [
  'fixtures/documents/three-orders-one-paragraph.md',
  'fixtures/documents/huong-dan-che-do-bao-cao-dinh-ky.md',
  'fixtures/documents/nghi-quyet-hdnd-giao-ubnd.md',
  'fixtures/documents/persons-with-offices.md',
]

/** An office with a register of its own, wherever the machine believes to be. */
function office(TZ: string) {
  const env = {DIEUHANH_REGISTER: newRegister(), TZ}
  const run = (line: string): string => {
    const {stdout, stderr, code} = shell(`dieuhanh ${line}`, env)
    expect([line, code, stderr]).toEqual([line, 0, ''])
    return stdout
  }
  const records = (line: string): Record<string, unknown>[] =>
    run(`${line} --ndjson`)
      .split('\n')
      .slice(0, -1)
      .map((text) => JSON.parse(text))
  const parse = (line: string): string =>
    shell(`dieuhanh parse ${line} 2>&1 >/dev/null`, env).stdout.trim().split('\n').at(-1) ?? ''
  const codes = (line: string): unknown[] => records(`${line} --json code`).map(({code}) => code)
  return {run, records, parse, codes, env}
}

describe.each(['Asia/Ho_Chi_Minh', 'America/Los_Angeles'])('a week of an office, the machine set to %s', (zone) => {
  const {run, records, parse, codes, env} = office(zone)
  const ofNotice = (line: string): unknown[] => codes(`${line} --doc TB-UBND`)

  test('Friday: the notice comes as a draft, is looked at, and recorded', () => {
    expect(run(`parse ${notice} --dry-run 2>/dev/null`)).toContain('33 mới')
    expect(run('list 2>/dev/null')).toContain('Không có nhiệm vụ nào')
    expect(parse(`${notice} --today 2026-05-08`)).toBe('Sổ: 33 mới, 0 thay đổi, 0 giữ nguyên')
    expect(parse(`${notice} --today 2026-05-08`)).toBe('Sổ: 0 mới, 0 thay đổi, 33 giữ nguyên')
  })

  test('on the recorded notice the questions about days have their answers', () => {
    const count = (line: string): number => ofNotice(line).length
    expect(count('due --before 2026-05-15')).toBe(6)
    expect(count('due --before 2026-05-14')).toBe(2)
    expect(count('due --by 2026-05-13')).toBe(2)
    expect(count('due --on 2026-05-15')).toBe(4)
    expect(count('overdue --today 2026-05-14')).toBe(2)
    expect(count('overdue --today 2026-05-16')).toBe(6)
    expect(count('overdue --today 2026-05-13')).toBe(0)
  })

  test('Monday: the office fills in number and date, and four more documents come', () => {
    const line = parse(`${notice} --number 45 --issued 8/5/2026 --today 2026-05-11`)
    expect(line).toBe('Sổ: 0 mới, 0 thay đổi, 33 giữ nguyên')
    for (const file of others)
      expect(parse(`${file} --today 2026-05-11`)).toMatch(/^Sổ: [1-9]\d* mới, 0 thay đổi, 0 giữ nguyên$/)
    expect(records('docs --json document').length).toBe(5)
    expect(codes('list --doc 45').length).toBe(33)
    expect(codes('list --sort document').slice(0, 33)).toEqual(Array.from({length: 33}, (_, n) => `NV${n + 1}`))
  })

  test('every morning: what is due, by day and by unit', () => {
    expect(codes('due --within 7 --today 2026-05-11 --doc 45')).toEqual(['NV23', 'NV24', 'NV9', 'NV11', 'NV12', 'NV28'])
    expect(run('due --within 7 --today 2026-05-11 --doc 45')).toContain('Thứ Tư 13/5/2026 · còn 2 ngày · 2 nhiệm vụ')
    expect(codes('list --unit vhxh --doc 45').length).toBe(8)
  })

  test('results, extensions, orders by phone are recorded', () => {
    expect(run('done NV23 --on 12/5/2026 --product "31/QC-UBND" --today 2026-05-12')).toBe(
      'NV23: mới giao → hoàn thành đúng hạn (hạn 13/5/2026, hoàn thành 12/5/2026, sản phẩm 31/QC-UBND)\n',
    )
    expect(
      run('extend NV11 --to 29/5/2026 --reason "chờ hướng dẫn của Sở" --doc "12/BC-VHXH" --today 2026-05-14'),
    ).toBe('NV11: hạn 15/5/2026 → 29/5/2026 (lần 1, hạn ban đầu 15/5/2026)\n')
    expect(
      run(
        'add "Báo cáo nhanh thiệt hại do mưa đá" --unit vhxh --due 13/5 --source Zalo --from "Chủ tịch" --today 2026-05-12',
      ),
    ).toMatch(/^NV\d+: mới giao \(hạn 13\/5\/2026\) · Phòng Văn hóa - Xã hội phường: /)
    expect(run('start NV1 NV5-NV7 --today 2026-05-12').split('\n').length).toBe(5)
    expect(run('due-set NV6 --to 20/5/2026 --today 2026-05-12')).toBe('NV6: hạn chưa có → 20/5/2026\n')
  })

  test('a slip is taken back, and leaves its trace', () => {
    const before = run('list --json --today 2026-05-14')
    run('cancel NV12 --today 2026-05-14')
    expect(run('undo --today 2026-05-14')).toBe('Đã hoàn tác: hủy ngày 14/5/2026\nNV12: hủy → mới giao\n')
    expect(run('list --json --today 2026-05-14')).toBe(before)
    expect(run('log NV12')).toMatch(/hoàn tác[\s\S]*hủy → mới giao[\s\S]*hủy {2}\[đã hoàn tác\]/)
  })

  test('a second reading undoes no work', () => {
    expect(parse(`${notice} --number 45 --issued 8/5/2026 --today 2026-05-14`)).toBe(
      'Sổ: 0 mới, 0 thay đổi, 33 giữ nguyên',
    )
    expect(records('list --doc 45 --state hoan-thanh-dung-han --json code,result')).toEqual([
      {code: 'NV23', result: '31/QC-UBND'},
    ])
  })

  test('before the weekly meeting: what is late, by unit', () => {
    expect(ofNotice('overdue --today 2026-05-18')).toEqual(['NV24', 'NV9', 'NV12', 'NV28'])
    expect(run('overdue --today 2026-05-18 --doc 45')).toContain('trễ 5 ngày')
    expect(codes('overdue --today 2026-05-30 --unit vhxh --doc 45')).toContain('NV11')
  })

  test('done after the first day is late, whatever the extension', () => {
    expect(run('done NV11 --on 20/5/2026 --today 2026-05-20')).toContain(
      'hoàn thành quá hạn (hạn ban đầu 15/5/2026, hoàn thành 20/5/2026)',
    )
  })

  test('month end: every view counts the same', () => {
    const day = '--today 2026-05-31'
    const [all] = records(`stats ${day} --json total,done,overdue,onTrack,undated,other,states`)
    const sum = (field: string): number =>
      records(`docs ${day} --json ${field}`).reduce((n, record) => n + Number(record[field]), 0)
    for (const field of ['total', 'done', 'overdue', 'onTrack', 'undated', 'other'])
      expect(sum(field)).toBe(all?.[field])
    expect(codes(`list ${day}`).length).toBe(all?.total)
    expect(codes(`overdue ${day}`).length).toBe(all?.overdue)
    expect(run(`units ${day}`)).toMatch(new RegExp(`Tổng số +${all?.total} `))
  })

  test('the same questions have the same answers on the documents themselves', () => {
    const files = [notice, ...others].join(' ')
    const asked = '--before 2026-06-30 --today 2026-05-11 --json ref,due,state,unit'
    const fresh = {...env, DIEUHANH_REGISTER: newRegister()}
    shell(`dieuhanh parse ${files} >/dev/null 2>&1`, fresh)
    const kept = shell(`dieuhanh due ${asked}`, fresh).stdout
    expect(kept).not.toBe('[]\n')
    expect(shell(`dieuhanh due ${asked} ${files}`, env).stdout).toBe(kept)
    expect(shell(`dieuhanh parse ${files} --no-save 2>/dev/null | dieuhanh due ${asked} -`, env).stdout).toBe(kept)
  })
})
