import type {Feature} from 'write-excel-file/node'
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility'

/** What the feature has to know of a sheet: its name, and its rows with the head. */
interface Extent {
  sheet?: string
  data: readonly (readonly unknown[])[]
}

type File = 'xl/workbook.xml' | 'xl/worksheets/sheet{id}.xml'

const insert = (file: File, root: string, xml: string, markup: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(xml, markup, getOrderOfSiblings(file, root) ?? [], root)

/** All cells of a sheet, its head included: `A1:J34`. */
const rangeOf = ({data}: Extent): string => `A1:${getCellAddress(data.length - 1, (data[0]?.length ?? 1) - 1)}`

/** Fits a sheet to the width of a page, however long it is. */
const fitted = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'

/** Lets each sheet be filtered by its head, prints it as wide as the page and its head on every page. */
export const withFilter = <Content>(sheets: readonly Extent[]): Feature<Content> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform(xml, _options, {sheetIndex}) {
          const sheet = sheets[sheetIndex]
          if (!sheet) return xml
          const filter = getSelfClosingTagMarkup('autoFilter', {ref: rangeOf(sheet)})
          return [filter, fitted].reduce(
            (whole, markup) => insert('xl/worksheets/sheet{id}.xml', 'worksheet', whole, markup),
            xml,
          )
        },
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? {...attributes, paperSize: 9, fitToWidth: 1, fitToHeight: 0} : attributes,
      },
      'xl/workbook.xml': {
        transform(xml) {
          const names = sheets.map(({sheet = ''}, index) => {
            const rows = sanitizeTextContent(`'${sheet.replaceAll("'", "''")}'!$1:$1`)
            return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`
          })
          const markup = `<definedNames>${names.join('')}</definedNames>`
          const present = findElement(xml, 'definedNames')
          return present ? replaceElement(xml, present, markup) : insert('xl/workbook.xml', 'workbook', xml, markup)
        },
      },
    },
  },
})
