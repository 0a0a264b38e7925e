import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { barsOf, picture } from './picture.ts'
import type { KeptResults } from './kept.ts'
import { contestantTable, copyTable, deployTable, memoryTable, perPathTable } from './table.ts'
import { DEPLOY_CASES } from './cases.ts'
import { MAIN_LINK } from './link.ts'

/** docs/performance.md: the text is written by hand, and what is between the two marks by the benchmark. */

const DOCS = resolve(import.meta.dirname, '../../docs')
const BEGIN = '<!-- Written by npm run bench:promote -- --write. -->'
const END = '<!-- End of what is written. -->'

/** Writes the tables into docs/performance.md, and the picture beside it. */
export async function writeDocument(kept: KeptResults, around: { readonly command: string; readonly nix: string }): Promise<void> {
  const file = join(DOCS, 'performance.md')
  const text = withTables(readFileSync(file, 'utf8'), tables(kept, `${around.command}\n\n${machine(around.nix)}`))
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
  const shown = kept.cases.filter(({ link, case: name }) => link === MAIN_LINK.name || isDeploy(name))
  writeFileSync(join(DOCS, 'performance.svg'), picture(barsOf(shown)))
}

/** Replaces what is between the marks. Throws when they are not there. */
export function withTables(text: string, written: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (begin === -1 || end < begin) throw new Error(`docs/performance.md has no room for tables: it needs the lines ${BEGIN} and ${END}`)
  return `${text.slice(0, begin + BEGIN.length)}\n\n${written}\n\n${text.slice(end)}`
}

function tables({ cases, perPath, memory }: KeptResults, around: string): string {
  const copies = cases.filter(({ case: name }) => !isDeploy(name))
  const deploys = cases.filter(({ case: name }) => isDeploy(name))
  const main = copies.filter(({ link }) => link === MAIN_LINK.name)
  const others = copies.filter(({ link }) => link !== MAIN_LINK.name)
  return [
    "![Time and bytes of grind-to-prod as parts of its peer's](performance.svg)",
    around,
    ...section('Against nix copy', main, () => copyTable(main)),
    ...section('Over other lines', others, () => copyTable(others)),
    ...section('Against deploy-rs', deploys, () => deployTable(deploys)),
    ...section('The work for each path', perPath, () => perPathTable(perPath)),
    ...section('Memory', memory, () => memoryTable(memory)),
    ...section('Every program', cases, () => contestantTable(cases)),
  ].join('\n\n')
}

const isDeploy = (name: string): boolean => (DEPLOY_CASES as readonly string[]).includes(name)

function machine(nix: string): string {
  const gibibytes = Math.round(totalmem() / 2 ** 30)
  return `Machine: ${availableParallelism()} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), ${gibibytes} GiB of memory; Node ${process.versions.node}, Nix ${nix} on both hosts.`
}

/** A heading and what is below it; nothing without rows. */
function section(title: string, rows: readonly unknown[], made: () => string): string[] {
  return rows.length === 0 ? [] : [`### ${title}`, made()]
}
