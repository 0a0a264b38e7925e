import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Tables and switches by kind, each with one of its rows and with what the compiler reports of the kind when the row is gone. */
const tables = [
  {
    name: 'the lines of an event',
    file: 'src/domain/report/lines-of.ts',
    row: /\n {2}confirmation: [\s\S]*?\n {2}\],/,
    says: /confirmation/,
  },
  { name: 'the words of a phase', file: 'src/domain/report/lines-of.ts', row: /\n {2}traffic: '.*',/, says: /traffic/ },
  {
    name: 'the answers of a verdict',
    file: 'src/domain/activation/verdicts.ts',
    row: /\n {2}UNKNOWN: [\s\S]*?\n {2}\},/,
    says: /UNKNOWN/,
  },
  {
    name: 'the ending of an attempt in its summary',
    file: 'src/domain/summary/attempt-summary.ts',
    row: /\n {2}NEEDS_HUMAN: .*/,
    says: /NEEDS_HUMAN/,
  },
  { name: 'what a mode of switching does', file: 'src/domain/config/component.ts', row: /\n {2}boot: .*/, says: /boot/ },
  {
    name: 'how a crash is recovered from',
    file: 'src/host/transaction/recover-unfinished.ts',
    row: /\n {2}'switch-back': goBack,/,
    says: /switch-back/,
  },
  { name: 'the answers of the agent', file: 'src/domain/protocol/agent-results.ts', row: /\n {2}prune: .*/, says: /prune/ },
  {
    name: 'what a check of evidence is about',
    file: 'src/domain/evidence/check-scopes.ts',
    row: /\n {2}'live-ledger': .*/,
    says: /live-ledger/,
  },
  {
    name: 'what a check of evidence needs',
    file: 'src/domain/evidence/check-scopes.ts',
    row: /(?<=\n {2}snapshots: \{.*), needs: '.*'/,
    says: /needs/,
  },
  { name: 'the verbs of the agent', file: 'src/agent/perform.ts', row: /\n {2}ledger: onHost\([\s\S]*?\n {2}\}\),/, says: /ledger/ },
]

let folder: string
let complaints: string[]

beforeAll(async () => {
  mkdirSync('build', { recursive: true })
  folder = mkdtempSync(resolve('build/forgotten-'))
  const files = tables.flatMap(({ file, row }, index) => {
    const text = readFileSync(file, 'utf8').replaceAll(
      /(from|import\((?:\/\*[^*]*\*\/)?) ?'(\.[^']*)'/g,
      (_, word: string, path: string) => {
        return `${word} '${relative(folder, resolve(dirname(file), path))}'`
      },
    )
    const without = text.replace(row, '')
    if (without === text) throw new Error(`${file} has no such row: ${row}`)
    writeFileSync(join(folder, `whole-${index}.ts`), text)
    writeFileSync(join(folder, `without-${index}.ts`), without)
    return [`whole-${index}.ts`, `without-${index}.ts`]
  })
  const compilerOptions = { incremental: false, tsBuildInfoFile: null, noUnusedLocals: false }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', compilerOptions, include: [], files }))
  const stdout = await promisify(execFile)('tsc', ['--project', folder, '--pretty', 'false']).then(
    (ended) => ended.stdout,
    (error: { readonly stdout: string }) => error.stdout,
  )
  complaints = stdout.split(/\n(?=\S)/)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

const about = (file: string) => complaints.filter((complaint) => complaint.includes(`/${file}(`)).join('\n')

test.each(tables.map((table, index) => ({ ...table, index })))('$name does not compile without one of its rows', ({ index, says }) => {
  expect(about(`whole-${index}.ts`)).toBe('')
  expect(about(`without-${index}.ts`)).toMatch(says)
})
