import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { appendRecord } from '#host/attempt/append-record'
import { signedAttempt } from '#host/attempt/signed-attempt'
import { realRunner } from '#tools/run/real'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { temporaryHost } from '../host/temporary-host.ts'
import { makeKey, testFolder, writeLines } from '../tools/ssh/keys.ts'
import { documentedCheck } from './check-statement.ts'

const folder = testFolder()
const at = (name: string) => join(folder, name)
let statement: string
let keys: string
let others: string

beforeAll(async () => {
  await writeFile(at('check-statement'), documentedCheck())
  keys = await writeLines(folder, 'host-key', `prod ${await makeKey(at('ssh_host_ed25519_key'))}`)
  others = await writeLines(folder, 'other-key', `prod ${await makeKey(at('other'))}`)
  await using host = await temporaryHost({ runner: realRunner })
  const record = await appendRecord(host, sampleRecord({ reason: 'Größe: "≥ 1 %"\n' }))
  statement = (await signedAttempt(host, record, folder)).statement!
})

async function check(text: string, known = keys, name = 'prod') {
  await writeFile(at('statement.json'), text)
  return realRunner.run({ argv: ['sh', at('check-statement'), at('statement.json'), name, known], effect: 'read' })
}

test('the documented lines are twenty at most, without comments and empty lines', () => {
  expect(
    documentedCheck()
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#')).length,
  ).toBeLessThanOrEqual(20)
})

test('the documented lines verify a statement, and print what was signed', async () => {
  const { status, stdout, stderr } = await check(statement)
  expect(stderr).toMatch(/^Good "grind-to-prod-statement" signature for prod with ED25519 key SHA256:/)
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    _type: 'https://in-toto.io/Statement/v1',
    predicate: { record: { reason: 'Größe: "≥ 1 %"\n' } },
  })
})

test('the documented lines refuse what was changed, another key and another name, and print nothing', async () => {
  const envelope = JSON.parse(statement) as { payload: string; payloadType: string; signatures: { sig: string }[] }
  const payload = Buffer.from(Buffer.from(envelope.payload, 'base64').toString().replace('COMMITTED', 'ROLLED_BACK')).toString('base64')
  const [signature] = envelope.signatures
  const changed = [
    JSON.stringify({ ...envelope, payload }),
    JSON.stringify({ ...envelope, payloadType: 'text/plain' }),
    JSON.stringify({ ...envelope, signatures: [{ ...signature, sig: signature!.sig.replace(/.{8}$/, 'AAAAAAAA') }] }),
    JSON.stringify({ ...envelope, signatures: [] }),
  ]
  for (const text of changed) expect(await check(text)).toMatchObject({ status: 255, stdout: '' })
  expect(await check(statement, others)).toMatchObject({ status: 255, stdout: '' })
  expect(await check(statement, keys, 'prod-b')).toMatchObject({ status: 255, stdout: '' })
})
