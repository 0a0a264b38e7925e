import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Licence {
  /** The type and the text, without the notices of copyright. */
  readonly text: string
  /** Each package's notices of copyright, by its name. */
  readonly notices: Map<string, readonly string[]>
}

/** A line that is about the owner alone, and not a part of the licence. */
const NOTICE = /^(?:Copyright (?!notice|holder|owner|licen[sc]e|and |\[)|\([cC]\) \d{4}|© |All rights reserved\.?$)/

/** A line that names a licence, which its first line does already. */
const TITLE = /^(?:\(?the )?(?:MIT|ISC)(?: license)?(?: \(MIT\))?\)?:?$|^(?:BSD )?[23]-clause (?:BSD )?licen[sc]e$/i

/**
 * The licences of a bundle's packages, each text once below the names and the notices of copyright of all packages that are under it, and, as
 * Apache's requires, the NOTICE of each package that has one. `text` is ncc's list: a package's name after an empty line, then its licence.
 * A package whose code is not in the bundle is left out.
 */
export function arrangeLicences(text: string, isCarried: (name: string) => boolean = () => true): string {
  const licences = new Map<string, Licence>()
  const names: string[] = []
  for (const { name, body } of sectionsOf(text).filter((section) => isCarried(section.name))) {
    names.push(name)
    const { notices, rest } = split(body)
    const key = rest
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/[“”'*]/g, '"')
      .toLowerCase()
    const licence = licences.get(key) ?? { text: rest, notices: new Map() }
    licences.set(key, licence)
    licence.notices.set(name, notices)
  }
  return [...[...licences.values()].map(printed), ...names.flatMap(noticeOf)].join(`\n${'-'.repeat(80)}\n\n`)
}

function printed({ text, notices }: Licence): string {
  const packages = [...notices].map(([name, lines]) => [name, ...lines.map((line) => `  ${line}`)].join('\n'))
  return `${packages.join('\n')}\n\n${text}\n`
}

function sectionsOf(text: string): { name: string; body: string[] }[] {
  const sections: { name: string; body: string[] }[] = []
  for (const line of text.split('\n')) {
    const last = sections.at(-1)
    const isStart = last === undefined || last.body.at(-1) === ''
    if (isStart && /^(@[\w.-]+\/)?\w[\w.-]*$/.test(line) && existsSync(join('node_modules', line))) sections.push({ name: line, body: [] })
    else last?.body.push(line.trimEnd())
  }
  return sections
}

/** Takes the notices of copyright out of a licence. What is repeated or only names the licence again is dropped. */
function split([type = '', ...lines]: readonly string[]): { notices: string[]; rest: string } {
  const notices = lines.map((line) => line.trim()).filter((line) => NOTICE.test(line))
  const others = lines.filter((line) => !NOTICE.test(line.trim()) && !TITLE.test(line.trim()))
  return {
    notices: [...new Set(notices)],
    rest: [type, ...others]
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
  }
}

function noticeOf(name: string): string[] {
  const file = readdirSync(join('node_modules', name)).find((one) => /^NOTICE/i.test(one))
  return file === undefined ? [] : [`Notice of ${name}\n\n${readFileSync(join('node_modules', name, file), 'utf8').trim()}\n`]
}
