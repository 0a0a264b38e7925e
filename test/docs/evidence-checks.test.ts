import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkNames } from '#domain/evidence/check'
import { realRunner } from '#tools/run/real'
import { verify } from '#verbs/verify'
import { testFolder } from '../tools/ssh/keys.ts'
import { auditorFiles, newKeys, wholeEvidence, writeFiles } from '../verbs/whole-evidence.ts'

/** The names in the first column of the tables of checks of a document. */
function documented(file: string): ReadonlySet<string> {
  const lines = readFileSync(join(import.meta.dirname, '../../docs', file), 'utf8').split('\n')
  const rows: string[] = []
  let isTable = false
  for (const line of lines) {
    const [, first = ''] = line.split('|')
    if (!line.startsWith('|')) isTable = false
    else if (first.trim() === 'check') isTable = true
    else if (isTable) rows.push(first)
  }
  return new Set(rows.flatMap((row) => [...row.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!)))
}

test('each check of evidence is in a table of the documents', () => {
  const all = new Set([...documented('artifacts.md'), ...documented('audit.md')])
  expect(checkNames.filter((name) => !all.has(name))).toEqual([])
  expect([...all].filter((name) => !(checkNames as readonly string[]).includes(name))).toEqual([])
})

test('each check of a single manifest is in its table', async () => {
  const keys = newKeys()
  const parent = testFolder()
  const whole = wholeEvidence(keys)
  const folder = writeFiles(parent, new Map([...whole.files, ['release/unknown.txt', 'x'], ['release/attestation.json', '{}']]))
  const auditor = writeFiles(parent, auditorFiles(keys))
  const recordFile = join(folder, 'hosts/prod/records', `${whole.records['prod']!.at(-1)!.attempt}.json`)
  expect(existsSync(recordFile)).toBe(true)
  const options = {
    bundle: join(folder, 'release'),
    allowedSignersFile: join(auditor, 'allowed_signers'),
    nixKeysFile: join(auditor, 'nix-keys'),
    record: { recordFile, ledgerFile: join(folder, 'hosts/prod/ledger.json'), expectedHost: 'prod', pinnedHostKey: keys.prod.publicLine },
    expectedReleaseId: whole.id,
  }
  const { checks } = await verify(options, { runner: realRunner, reporter: { report: () => undefined } })
  const names = [...new Set(checks.map(({ check }) => check))]
  expect(names.length).toBeGreaterThan(20)
  const table = documented('artifacts.md')
  expect(names.filter((name) => !table.has(name))).toEqual([])
})
