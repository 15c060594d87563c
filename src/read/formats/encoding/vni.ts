/** Letters that VNI-Windows writes as one sign. */
const letters: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

/** Signs that VNI-Windows writes behind a vowel, and the marks that they put on it. */
const marks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}

const vowel = /^[aeouyơư]$/i

/** The text that stands in the letters of Windows-1252 where a font of VNI is to show it. */
export function fromVni(text: string): string {
  let read = ''
  let last = ''
  for (const sign of text) {
    const small = sign.toLowerCase()
    const letter = letters[small]
    const mark = vowel.test(last) ? marks[small] : undefined
    const shown = mark ?? (letter === undefined ? sign : sign === small ? letter : letter.toUpperCase())
    read += shown
    last = shown
  }
  return read.normalize('NFC')
}
