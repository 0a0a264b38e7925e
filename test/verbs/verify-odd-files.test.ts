import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { realRunner } from '#tools/run/real'
import { verifyEvidence, type EvidenceResult } from '#verbs/verify-evidence'
import { placeInMemory } from '../support/folder-in-memory.ts'
import { TimestampAuthority } from '../support/timestamp-authority.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import { attemptOf, auditorFiles, encodingOf, newKeys, wholeEvidence, withStamps, writeFiles } from './whole-evidence.ts'

/** What is a hole in a file is read from here without a page of it becoming memory. */
const parent = testFolder(await placeInMemory())
const keys = newKeys()
const whole = withStamps(wholeEvidence(keys), new TimestampAuthority(parent))
const auditor = writeFiles(parent, auditorFiles(keys))
const folder = writeFiles(parent, whole.files)

const given = {
  allowedSignersFile: join(auditor, 'allowed_signers'),
  revokedKeysFile: join(auditor, 'revoked_keys'),
  knownHostsFile: join(auditor, 'known_hosts'),
  nixKeysFile: join(auditor, 'nix-keys'),
}

/** Files that evidence may have besides. */
const besides = new Map([
  ['release/approvals.intoto.jsonl', whole.files.get('release/provenance.intoto.json')!],
  ['release/build.sigstore.json', '{}'],
  ['index.json', '{"schemaVersion":1}'],
  ['trust/allowed_signers', '{}'],
  ['hosts/prod/heads/head-4-000000000000.json', JSON.stringify(whole.records['prod']![3])],
  ['hosts/prod/heads/head-3-000000000000.json', JSON.stringify(JSON.parse(whole.files.get('hosts/prod/ledger.json')!).head)],
  [`hosts/prod/records/${attemptOf(3)}.intoto.json.tsr-missing.json`, '{"schemaVersion":1}'],
])

/** A file of each kind: what is of the second host, or of another attempt, is like another. */
const files = new Map(
  [...whole.files, ...besides].filter(([path]) => !/prod-b\/(?!.*countersigned)|-0000000000(02|04|1[124])\./.test(path)),
)

const DEEP = 200_000
const deepList = '['.repeat(DEEP) + ']'.repeat(DEEP)
const deepObject = `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`

function deepIn(text: string, value: string): string {
  return text.trimEnd().replace(/\}$/, `,"zz":${value}}`)
}

/** Puts what is deep into the statement of an envelope. */
function deepPayload(text: string): string {
  const envelope = JSON.parse(text.split('\n')[0]!) as { payload: string }
  const statement = Buffer.from(envelope.payload, 'base64').toString()
  const changed = statement.replace('"predicate":{', `"predicate":{"zz":${deepList},`)
  return `${JSON.stringify({ ...envelope, payload: Buffer.from(changed).toString('base64') })}\n`
}

interface Odd {
  readonly name: string
  /** Puts it in the place of a file; false when there is none such of this file. */
  readonly put: (file: string, text: string) => boolean
}

/** Keys in the evidence are not used where the user gave others. */
const isUsed = (path: string) => !path.startsWith('trust/')

const isJson = (file: string) => /\.jsonl?$/.test(file)

const written = (file: string, text: string) => {
  writeFileSync(file, text)
  return true
}

const oddFiles: readonly Odd[] = [
  { name: 'lists of many levels', put: (file, text) => isJson(file) && written(file, deepIn(text, deepList)) },
  { name: 'lists of 6,000 levels', put: (file, text) => isJson(file) && written(file, deepIn(text, '['.repeat(6000) + ']'.repeat(6000))) },
  { name: 'objects of many levels', put: (file, text) => isJson(file) && written(file, deepIn(text, deepObject)) },
  { name: 'nothing but levels', put: (file) => written(file, deepList) },
  { name: 'a statement of many levels', put: (file, text) => /intoto\.jsonl?$/.test(file) && written(file, deepPayload(text)) },
  {
    name: 'a link',
    put: (file, text) => {
      const target = join(parent, 'target')
      symlinkSync(target, file)
      return written(target, text)
    },
  },
  { name: 'a pipe', put: (file) => execFileSync('mkfifo', [file]).length === 0 },
  { name: 'a folder', put: (file) => mkdirSync(file) === undefined },
  { name: 'nothing', put: (file) => written(file, '') },
  { name: 'zeros', put: (file) => written(file, '\0'.repeat(1000)) },
  {
    name: 'a file of 300 MiB',
    put: (file) => {
      writeFileSync(file, '')
      truncateSync(file, 300 * 1024 * 1024)
      return true
    },
  },
]

/** Verifies the evidence with one file replaced, and puts it right again; undefined without such a replacement. */
async function verifyingWith({ put }: Odd, path: string): Promise<EvidenceResult | undefined> {
  const file = join(folder, path)
  rmSync(file, { force: true })
  mkdirSync(dirname(file), { recursive: true })
  try {
    if (!put(file, files.get(path)!)) return undefined
    return await verifyEvidence({ folder, ...given }, { runner: realRunner, reporter: { report: () => undefined } })
  } finally {
    rmSync(file, { recursive: true, force: true })
    const text = whole.files.get(path)
    if (text !== undefined) writeFileSync(file, text, encodingOf(path))
  }
}

test.each(oddFiles)(
  'evidence with a file of this kind in place of any other ends in an answer that names it: $name',
  async (odd) => {
    const problems: string[] = []
    for (const path of files.keys()) {
      try {
        const result = await verifyingWith(odd, path)
        const isNamed = result?.checks.some(({ outcome, restsOn }) => outcome !== 'passed' && restsOn.some((one) => one.startsWith(path)))
        if (isNamed === false && isUsed(path)) problems.push(`${path} is not named`)
      } catch (error) {
        problems.push(`${path}: ${String(error).slice(0, 200)}`)
      }
    }
    expect(problems).toEqual([])
  },
  300_000,
)
