import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { parseApprovals } from '#domain/statement/approval'
import { signedBytesOf } from '#domain/statement/dsse'
import { sshSignatureOf } from '#domain/statement/sshsig'
import { APPROVAL_NAMESPACE } from '#domain/trust/namespaces'
import { realRunner } from '#tools/run/real'
import { judgeSignatures } from '#tools/ssh/judge-signatures'
import { approve, type ApproveOptions, type SeenRelease } from '#verbs/approve'
import { sampleRelease } from '../domain/manifest/sample.ts'
import { makeKey, testFolder } from '../tools/ssh/keys.ts'

const parent = testFolder()
const at = (name: string) => join(parent, name)
const { manifest, bytes } = sampleRelease()
const output = at('approvals.intoto.jsonl')
const keys: Record<string, string> = {}

beforeAll(async () => {
  for (const name of ['ann', 'ben', 'cleo', 'dan']) keys[name] = await makeKey(at(name))
  writeFileSync(at('manifest.json'), bytes)
  writeFileSync(
    at('allowed'),
    Object.entries(keys)
      .map(([name, key]) => `${name} ${key}\n`)
      .join(''),
  )
})

const context = { runner: realRunner, reporter: { report: () => undefined } }
const approving = (key: string, change: Partial<ApproveOptions> = {}) =>
  approve({ bundle: parent, hosts: [], key: { kind: 'file', file: at(key) }, agree: async () => true, ...change }, context)

/** Who made each approval in a file, by ssh-keygen. */
async function namesIn(file: string): Promise<string[]> {
  const found: string[] = []
  for (const { envelope } of parseApprovals(readFileSync(file, 'utf8'))) {
    const judged = await judgeSignatures(
      {
        message: signedBytesOf(envelope).toString('utf8'),
        namespace: APPROVAL_NAMESPACE,
        signatures: [sshSignatureOf(envelope.signatures[0]!)!],
        allowedSignersFile: at('allowed'),
        temporaryFolder: parent,
      },
      realRunner,
    )
    found.push(...judged.good.flatMap(({ principals }) => principals))
  }
  return found
}

test('people approve a release one after another, and twice by one key is once', async () => {
  const seen: SeenRelease[] = []
  const first = await approving('ann', {
    agree: async (one) => {
      seen.push(one)
      return true
    },
  })
  expect(seen[0]!.bundle.manifest).toEqual(manifest)
  expect(first).toMatchObject({ isApproved: true, output, approvals: 1, plans: [], fingerprint: expect.stringMatching(/^SHA256:/) })
  expect(await approving('ben')).toMatchObject({ approvals: 2 })
  expect(await approving('ann')).toMatchObject({ approvals: 2 })
  expect((await namesIn(output)).toSorted()).toEqual(['ann', 'ben'])
})

test('an approval that another person makes meanwhile is kept', async () => {
  const shared = at('shared.jsonl')
  const agree = async () => {
    await approving('ben', { output: shared })
    return true
  }
  expect(await approving('ann', { output: shared, agree })).toMatchObject({ isApproved: true, approvals: 2 })
  expect((await namesIn(shared)).toSorted()).toEqual(['ann', 'ben'])
})

test('approvals that people make at the same time are all kept', async () => {
  const people = ['ann', 'ben', 'cleo', 'dan']
  for (let round = 1; round <= 3; round++) {
    const shared = at(`at-once-${round}.jsonl`)
    const results = await Promise.all(people.map((key) => approving(key, { output: shared })))
    expect(results.map(({ approvals }) => approvals).toSorted()).toEqual([1, 2, 3, 4])
    expect((await namesIn(shared)).toSorted()).toEqual(people)
  }
})

test('a release that a person does not agree to is not signed', async () => {
  const before = readFileSync(output, 'utf8')
  expect(await approving('ann', { agree: async () => false })).toMatchObject({ isApproved: false, fingerprint: null, approvals: 2 })
  expect(readFileSync(output, 'utf8')).toBe(before)
})

test('approvals of another release are not kept in the file', async () => {
  const other = at('other.jsonl')
  const text = readFileSync(output, 'utf8')
  const { releaseId } = parseApprovals(text)[0]!.approval
  expect(releaseId).toMatch(/^[0-9a-f]{64}$/)
  writeFileSync(other, text)
  writeFileSync(at('manifest.json'), sampleRelease('elsewhere').bytes)
  try {
    expect(await approving('ann', { output: other })).toMatchObject({ approvals: 1 })
    expect(parseApprovals(readFileSync(other, 'utf8'))[0]!.approval.releaseId).not.toBe(releaseId)
  } finally {
    writeFileSync(at('manifest.json'), bytes)
  }
})

test.each([
  { name: 'another release than the expected one', change: { expectedReleaseId: 'f'.repeat(64) }, code: 'manifest-invalid' },
  { name: 'a key that is not there', change: { key: { kind: 'file', file: '/none' } }, code: 'signing-failed' },
] as const)('approve refuses $name, and writes nothing', async ({ change, code }) => {
  const before = readFileSync(output, 'utf8')
  await expect(approving('ann', change)).rejects.toMatchObject({ code, exitCode: 2 })
  expect(readFileSync(output, 'utf8')).toBe(before)
})

test('approve refuses an output that holds anything but approvals', async () => {
  const file = at('notes')
  writeFileSync(file, 'mine\n')
  await expect(approving('ann', { output: file })).rejects.toMatchObject({ code: 'statement-invalid' })
  expect(readFileSync(file, 'utf8')).toBe('mine\n')
})
