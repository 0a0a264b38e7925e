import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { withEvidenceFolder } from '#steps/archive/with-evidence-folder'
import { realRunner } from '#tools/run/real'
import { bundle } from '#verbs/bundle'
import { verifyEvidence } from '#verbs/verify-evidence'
import { testFolder } from '../tools/ssh/keys.ts'
import { auditorFiles, newKeys, wholeEvidence, writeFiles } from './whole-evidence.ts'

const parent = testFolder()
const keys = newKeys()
const whole = wholeEvidence(keys)
const auditor = writeFiles(parent, auditorFiles(keys))
const context = { runner: realRunner, reporter: { report: () => undefined } }

/** The files as runs keep them: by other names, and not sorted by host. */
function keptByRuns(): { readonly release: string; readonly evidence: string } {
  const folder = mkdtempSync(join(parent, 'kept-'))
  for (const [path, text] of whole.files) {
    const [, host] = /^hosts\/([^/]+)/.exec(path) ?? []
    const kept = path
      .replace(/^hosts\/[^/]+\/records\/([0-9a-f-]+)\.intoto\.json$/, 'evidence/$1/deployment-$1.intoto.json')
      .replace(/^hosts\/[^/]+\/records\/([0-9a-f-]+)(\.json.*)$/, 'evidence/$1/host-record-$1$2')
      .replace(/^hosts\/[^/]+\/snapshots\//, 'evidence/snapshots/')
      .replace(/^hosts\/([^/]+)\/ledger\.json$/, `evidence/ledger-${host}.json`)
    mkdirSync(dirname(join(folder, kept)), { recursive: true })
    writeFileSync(join(folder, kept), text)
  }
  writeFileSync(join(folder, 'evidence/notes.txt'), 'nothing that anybody needs')
  return { release: join(folder, 'release'), evidence: join(folder, 'evidence') }
}

const trust = {
  allowed_signers: join(auditor, 'allowed_signers'),
  known_hosts: join(auditor, 'known_hosts'),
  revoked_keys: join(auditor, 'revoked_keys'),
}

test('an archive of what runs kept is proved as a whole, with keys from elsewhere', async () => {
  const output = join(mkdtempSync(join(parent, 'out-')), 'evidence.tar.gz')
  const result = await bundle({ ...keptByRuns(), hosts: [], trust: {}, output }, context)
  expect(result.files.map(({ path }) => path)).toEqual([...whole.files.keys()].toSorted())
  const verified = await withEvidenceFolder(output, (folder) =>
    verifyEvidence(
      {
        folder,
        allowedSignersFile: trust.allowed_signers,
        knownHostsFile: trust.known_hosts,
        revokedKeysFile: trust.revoked_keys,
        nixKeysFile: join(auditor, 'nix-keys'),
        expectedReleaseId: result.releaseId,
      },
      context,
    ),
  )
  expect(verified.checks.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
  expect(verified.checks.map(({ check }) => check)).toContain('index')
})

test('keys in an archive are used only when that is asked for, and are never proved', async () => {
  const output = join(mkdtempSync(join(parent, 'out-')), 'evidence.tar.gz')
  await bundle({ ...keptByRuns(), hosts: [], trust, output }, context)
  const verifying = (useEnclosedKeys: boolean) =>
    withEvidenceFolder(output, (folder) => verifyEvidence({ folder, useEnclosedKeys }, context))
  const unused = await verifying(false)
  expect(unused.checks.find(({ check }) => check === 'signatures')).toMatchObject({
    outcome: 'failed',
    statement: expect.stringMatching(/unknown who may sign/) as string,
  })
  expect(unused.checks.find(({ check, about }) => check === 'keys' && about === 'prod')?.outcome).toBe('failed')
  const used = await verifying(true)
  expect(used.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([])
  expect(used.checks.find(({ check }) => check === 'keys')).toMatchObject({
    outcome: 'not-provable',
    vouchedBy: 'none',
    statement: expect.stringMatching(/could have written them: trust\/allowed_signers/) as string,
  })
})

test('the index of an archive names files that were changed, added or lost', async () => {
  const output = join(mkdtempSync(join(parent, 'out-')), 'evidence.tar.gz')
  await bundle({ ...keptByRuns(), hosts: [], trust: {}, output }, context)
  const found = await withEvidenceFolder(output, async (folder) => {
    appendFileSync(join(folder, 'release/manifest.env'), '#')
    writeFileSync(join(folder, 'release/more.txt'), '')
    const { rmSync } = await import('node:fs')
    rmSync(join(folder, 'release/attestation.json'), { force: true })
    rmSync(join(folder, 'release/sbom.intoto.json'))
    return verifyEvidence({ folder, allowUnsigned: true }, context)
  })
  expect(found.checks.filter(({ check }) => check === 'index').map(({ statement }) => statement)).toEqual([
    '"release/manifest.env" is not the file that the index lists: it was changed.',
    '"release/more.txt" is not in the index: it was added.',
    '"release/sbom.intoto.json" is in the index, and missing here.',
  ])
})

test('the same evidence gives the same archive', async () => {
  const [one, other] = [join(mkdtempSync(join(parent, 'out-')), 'a.tar.gz'), join(mkdtempSync(join(parent, 'out-')), 'a.tar.gz')]
  const kept = keptByRuns()
  const results = [
    await bundle({ ...kept, hosts: [], trust: {}, output: one }, context),
    await bundle({ ...kept, hosts: [], trust: {}, output: other }, context),
  ]
  expect(results[0]!.sha256).toBe(results[1]!.sha256)
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true)
})
