/** Writes the licences of the packages that are bundled: they ask to be named with every copy. */
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'

/** The folders of the packages that pieces of a bundle come from. */
function packagesIn({inputs}) {
  const folders = Object.keys(inputs).map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0])
  return [...new Set(folders)].filter((folder) => folder !== undefined).sort()
}

async function licenceOf(folder) {
  const {name, version, license, homepage} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each))
  const text = file === undefined ? (homepage ?? '') : await readFile(join(folder, file), 'utf8')
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}

export async function licencesOf(metafile, root) {
  const licences = await Promise.all(packagesIn(metafile).map((folder) => licenceOf(join(root, folder))))
  return licences.join(`\n${'-'.repeat(80)}\n\n`)
}
