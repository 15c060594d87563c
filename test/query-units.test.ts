import {describe, expect, test} from 'vitest'
import {fold} from '../src/model/fold.ts'
import {nearest} from '../src/model/nearest.ts'
import {matchUnit} from '../src/query/units.ts'

const names = [
  'Phòng Kinh tế, Hạ tầng và Đô thị phường',
  'Phòng Văn hóa - Xã hội phường',
  'Phòng Văn hoá – Xã hội',
  'Trung tâm Phục vụ hành chính công phường',
  'Trung tâm Sự nghiệp công phường',
  'Công an phường',
  'Ban CHQS phường',
  'Văn phòng HĐND và UBND phường',
  'Các phòng, cơ quan, đơn vị',
]
const found = (typed: string): readonly string[] => {
  const match = matchUnit(typed, names)
  return 'names' in match ? match.names : []
}

describe('a unit by any name', () => {
  const culture = ['Phòng Văn hóa - Xã hội phường', 'Phòng Văn hoá – Xã hội']
  test.each<[string, string[]]>([
    ['Phòng Văn hóa - Xã hội phường', culture],
    ['phòng văn hoá - xã hội', culture],
    ['van hoa', culture],
    ['vhxh', culture],
    ['PVHXH', culture],
    ['vh-xh', culture],
    ['kthtdt', ['Phòng Kinh tế, Hạ tầng và Đô thị phường']],
    ['do thi', ['Phòng Kinh tế, Hạ tầng và Đô thị phường']],
    ['bchqs', ['Ban CHQS phường']],
    ['chqs', ['Ban CHQS phường']],
    ['công an', ['Công an phường']],
    ['cap', ['Công an phường']],
    ['hanh chinh cong', ['Trung tâm Phục vụ hành chính công phường']],
    ['pvhcc', ['Trung tâm Phục vụ hành chính công phường']],
    ['ttpvhcc', ['Trung tâm Phục vụ hành chính công phường']],
    ['hoa van', culture],
  ])('%s', (typed, expected) => {
    expect(found(typed)).toEqual(expected)
    expect(found(typed.normalize('NFD'))).toEqual(expected)
  })

  test('the acronym that leaves out less is meant', () => {
    const rivals = ['Phòng Văn hóa - Xã hội phường', 'Trưởng phòng Văn hóa - Xã hội']
    expect(matchUnit('vhxh', rivals)).toEqual({names: ['Phòng Văn hóa - Xã hội phường']})
  })

  test('two units that fit equally well are both named', () => {
    expect(matchUnit('trung tam', names)).toEqual({
      ambiguous: ['Trung tâm Phục vụ hành chính công phường', 'Trung tâm Sự nghiệp công phường'],
    })
  })

  test.each(['so y te', '', '---'])('nobody goes by "%s"', (typed) => {
    expect(matchUnit(typed, names)).toEqual({unknown: true})
  })

  test('the bare place is no name, a named place is', () => {
    expect(matchUnit('ubnd phuong a', ['UBND phường A', 'UBND phường B'])).toEqual({names: ['UBND phường A']})
  })
})

describe('folding', () => {
  test('tone marks, encodings, case and đ make no difference', () => {
    const forms = ['Hòa Đồng', 'hoà đồng', 'HÒA ĐỒNG', 'hòa  đồng'.normalize('NFD'), 'hoa dong']
    expect(new Set(forms.map(fold))).toEqual(new Set(['hoa dong']))
  })
})

describe('the nearest word', () => {
  test.each([
    ['lst', 'list'],
    ['deu', 'due'],
    ['danh-sahc', 'danh-sach'],
    ['xyz', null],
  ])('%s: %s', (typed, expected) => {
    expect(nearest(typed, ['parse', 'list', 'due', 'danh-sach'])).toBe(expected)
  })
})
