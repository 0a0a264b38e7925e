import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isMissing } from '#tools/files/is-there'
import { caseNames } from './cases.ts'
import { ALL_LINKS, MAIN_LINK } from './link.ts'
import type { MemoryResult } from './memory.ts'
import type { PerPathResult } from './per-path.ts'
import type { CaseResult } from './results.ts'

/** Results of earlier runs, so that a case can be measured again without all others. All of a case over a link is of one run. */
export interface KeptResults {
  readonly cases: readonly CaseResult[]
  readonly perPath: readonly PerPathResult[]
  readonly memory: readonly MemoryResult[]
}

const FILE = resolve(import.meta.dirname, '../../.lab/bench/promote.json')

/** Returns what earlier runs measured. */
export function readKept(): KeptResults {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as KeptResults
  } catch (error) {
    if (isMissing(error)) return { cases: [], perPath: [], memory: [] }
    throw error
  }
}

export function writeKept(kept: KeptResults): void {
  mkdirSync(dirname(FILE), { recursive: true })
  writeFileSync(FILE, `${JSON.stringify(kept, null, 1)}\n`)
}

/** Returns the results of before with those of now in their places, in the order of the cases and links. */
export function merged(before: KeptResults, now: KeptResults): KeptResults {
  const links = [MAIN_LINK, ...ALL_LINKS].map(({ name }) => name)
  const place = (one: CaseResult) => caseNames.indexOf(one.case) * 100 + links.indexOf(one.link)
  return {
    cases: replaced(before.cases, now.cases, (one) => `${one.case}@${one.link}`).toSorted((left, right) => place(left) - place(right)),
    perPath: replaced(before.perPath, now.perPath, ({ name }) => name),
    memory: replaced(before.memory, now.memory, (one) => one.case),
  }
}

function replaced<T>(before: readonly T[], now: readonly T[], key: (one: T) => string): T[] {
  return [...new Map([...before, ...now].map((one) => [key(one), one])).values()]
}
