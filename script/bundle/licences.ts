import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leftOut } from './left-out.ts'

/**
 * The licences of a bundle's packages, each text once below the names of all packages that are under it, and, as Apache's requires, the
 * NOTICE of each package that has one. `text` is ncc's list: a package's name after an empty line, then its licence.
 */
export function arrangeLicences(text: string): string {
  const sections = new Map<string, string[]>()
  const names: string[] = []
  let name: string | undefined
  let body: string[] = []
  const close = () => {
    if (name === undefined || leftOut.has(name)) return
    names.push(name)
    const licence = body.join('\n').trim()
    sections.set(licence, [...(sections.get(licence) ?? []), name])
  }
  for (const [index, line] of text.split('\n').entries()) {
    const isName = /^(@[\w.-]+\/)?\w[\w.-]*$/.test(line) && (index === 0 || body.at(-1) === '') && existsSync(join('node_modules', line))
    if (isName) {
      close()
      name = line
      body = []
    } else {
      body.push(line.trimEnd())
    }
  }
  close()
  const licences = [...sections].map(([licence, packages]) => `${packages.join('\n')}\n\n${licence}\n`)
  return [...licences, ...names.flatMap(noticeOf)].join(`\n${'-'.repeat(80)}\n\n`)
}

function noticeOf(name: string): string[] {
  const file = readdirSync(join('node_modules', name)).find((one) => /^NOTICE/i.test(one))
  return file === undefined ? [] : [`Notice of ${name}\n\n${readFileSync(join('node_modules', name, file), 'utf8').trim()}\n`]
}
