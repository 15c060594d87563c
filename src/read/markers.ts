import type {Marker} from '../model/block.ts'
import {beginsWith} from './begins.ts'

/** A marker at the beginning of a line, and how many characters of the line it takes. */
export interface Marked {
  marker: Marker
  length: number
}

interface MarkerRule {
  form: Marker['form']
  /** The characters with which such a mark begins: a line that begins with another needs no pattern to be told. */
  begins: string
  /** Whether a line begins with its words, where these are no more than a few. */
  opens?: (line: string) => boolean
  pattern: RegExp
  label?: (groups: RegExpMatchArray) => string
  style?: (label: string) => string
}

const digits = '0123456789'
const letters = 'abcdefghijklmnopqrstuvwxyzđ'

const depth = (label: string): string => `decimal${label.split('.').length}`

/**
 * The forms of marks in the order in which they are tried; a mark is always the whole beginning of a line. Sources:
 * decree 30/2020/NĐ-CP, annex I (Phần, Chương, Mục, Điều, 1., a) with đ), and what offices add to it (I., 1.1., (1), bullets,
 * the boxes of a checklist).
 */
const rules: readonly MarkerRule[] = [
  {
    form: 'article',
    begins: 'Đđ',
    opens: beginsWith(['điều']),
    pattern: /^(Điều)\s{1,3}(\d{1,3}[a-zđ]?)\s?[.:]?(?=\s|$)\s*/iu,
    label: (m) => `Điều ${m[2]}`,
  },
  {
    form: 'part',
    begins: 'PpCcMmTt',
    opens: beginsWith(['phần', 'chương', 'mục', 'tiểu mục']),
    pattern: /^(Phần|Chương|Mục|Tiểu mục)\s{1,3}([IVXLC]{1,6}|\d{1,2}|thứ \p{L}{2,5})(?=[.:]|\s*$)[.:]?\s*/iu,
    label: (m) => `${m[1]} ${m[2]}`,
  },
  {form: 'roman', begins: 'IVX', pattern: /^([IVX]{1,5})\s?(?:[.)](?!\p{Lu}\.)|\/(?=[.\s])\.?|[-–](?=\s))\s*(?=\S)/u},
  {
    form: 'decimal',
    begins: digits,
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,5})\s?(?:[.)]|\.?[-–/](?=\s))?\s+(?=\S)/u,
    style: depth,
  },
  {
    form: 'decimal',
    begins: digits,
    pattern: /^(\d{1,2})\s?(?:[.)](?!\d)|\.?\/(?=\s)|\.?[-–](?=\s+\p{Lu}))\s*(?=\S|$)/u,
    style: depth,
  },
  {
    form: 'letter',
    begins: `${letters}©`,
    pattern: /^([a-zđ©])\s?(?:\.?\)|\.(?=\s)|\/\.?(?=\s))\s*(?=\S)/u,
    label: ([, letter = '']) => letter.replace('©', 'c'),
  },
  {form: 'capital', begins: 'ABCDEFGHĐ', pattern: /^([A-HĐ])\s?[.)]\s+(?=\p{Lu})/u},
  {
    form: 'parenthesis',
    begins: '(',
    pattern: /^\((\d{1,2}|[ivx]{1,4}|[a-zđ])\)\.?\s*(?=\S)/u,
    style: (label) => (/^\d/.test(label) ? '(1)' : /^[ivx]+$/.test(label) ? '(i)' : '(a)'),
  },
  {
    form: 'bullet',
    begins: '-–—•‣▪●○◦·⁃∙■□➢✓☐☑☒*+',
    pattern: /^([-–—•‣▪●○◦·⁃∙■□➢✓☐☑☒*+])(?:\s+(?:\[[ xX]\]\s+)?(?=\S)|(?=[\p{Lu}“"]))/u,
    style: (sign) => (/[–—-]/.test(sign) ? '-' : /[☐☑☒]/.test(sign) ? '☐' : sign),
  },
]

/** The marker that a line begins with, if any. */
export function readMarker(line: string): Marked | null {
  const first = line.charAt(0)
  if (first === '') return null
  for (const rule of rules) {
    const begins = rule.begins.includes(first) && (rule.opens?.(line) ?? true)
    const match = begins ? rule.pattern.exec(line) : null
    if (!match) continue
    const label = rule.label?.(match) ?? match[1] ?? ''
    const style = rule.style?.(label) ?? rule.form
    return {marker: {form: rule.form, label: rule.form === 'bullet' ? null : label, style}, length: match[0].length}
  }
  return null
}
