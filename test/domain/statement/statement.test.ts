import { expect, test } from 'vitest'
import { releaseIdOf } from '#domain/manifest/release-id'
import { deploymentOf, deploymentStatement, recordDigest, DEPLOYMENT_TYPE } from '#domain/statement/deployment'
import { envelopeOf, payloadOf } from '#domain/statement/dsse'
import { sshSignatureOf } from '#domain/statement/sshsig'
import { releaseSubjects, statementEnvelope, statementOf } from '#domain/statement/statement'
import { sampleRecord } from '../activation/sample-record.ts'
import { HYPERVISOR, sampleRelease } from '../manifest/sample.ts'
import { problems, publishedStatement } from './published-messages.ts'

const { manifest } = sampleRelease()
const id = releaseIdOf(manifest)
const record = sampleRecord({ releaseId: id, application: manifest.application })
const facts = { record, manifest, machineId: null, versions: { agent: '1', node: '24' }, snapshots: [] }

interface Changeable {
  subject: { digest: Record<string, string> }[]
  predicateType: string
  predicate: { record?: { verdict: string }; host: { name: string }; versions: Record<string, string>; weather?: string }
}
type Change = (value: Changeable) => unknown

/** The statement of these facts as it is in an envelope, with changes. */
function read(change: Change = () => undefined) {
  const value = JSON.parse(payloadOf(statementEnvelope(deploymentStatement(facts))).toString()) as Changeable
  change(value)
  return statementOf(envelopeOf(JSON.stringify(value)))
}

test('the statement of an attempt is one by the published messages of in-toto', () => {
  expect(problems(publishedStatement, read())).toEqual([])
  expect(problems(publishedStatement, { ...read(), subjects: [] })).toEqual([': Unrecognized key: "subjects"'])
})

test('a release is named by its id, and each component by the hash that Nix has of it', () => {
  expect(releaseSubjects(manifest)).toEqual([
    { name: 'choiros-release.json', digest: { sha256: id } },
    { name: 'hypervisor', uri: `nix:${HYPERVISOR}`, digest: { 'nar-sha256': '0'.repeat(64) } },
    { name: 'sandbox', uri: expect.stringMatching(/^nix:\/nix\/store\//), digest: { 'nar-sha256': '0'.repeat(64) } },
  ])
})

test('a deployment is read back with its record', () => {
  expect(deploymentOf(read())).toMatchObject({ host: { name: 'prod' }, record, recordSha256: recordDigest(record) })
})

test('a deployment of a later version is read, with what is not known in it', () => {
  const later = read((value) => {
    value.predicate.weather = 'fine'
    value.predicate.versions['kernel'] = '7'
  })
  expect(deploymentOf(later)).toMatchObject({ weather: 'fine', versions: { kernel: '7' } })
})

test('a record that is about no release is itself the subject of its statement', () => {
  const about = sampleRecord({ verb: 'set-role', releaseId: 'none' })
  const { subject } = deploymentStatement({ ...facts, record: about, manifest: undefined })
  expect(subject).toEqual([{ name: `record-${about.attempt}.json`, digest: { sha256: recordDigest(about) } }])
  expect(() =>
    deploymentOf(statementOf(statementEnvelope(deploymentStatement({ ...facts, record: about, manifest: undefined })))),
  ).not.toThrow()
})

test.each<[string, string, Change]>([
  ['has another record', 'another record than its digest', (value) => (value.predicate.record!.verdict = 'ROLLED_BACK')],
  ['names another host', 'names two hosts', (value) => (value.predicate.host.name = 'other')],
  ['is about another manifest', 'another subject', (value) => (value.subject[0]!.digest['sha256'] = 'f'.repeat(64))],
  ['has its subjects in another order', 'another subject', (value) => (value.subject = value.subject.toReversed())],
  ['has no record', 'predicate.record', (value) => delete value.predicate.record],
  ['is of another type', 'not a deployment', (value) => (value.predicateType = `${DEPLOYMENT_TYPE}x`)],
])('a deployment that %s is refused', (_, expected, change) => {
  expect(() => deploymentOf(read(change))).toThrow(expected)
})

test.each<[string, string, Change]>([
  ['another type', '_type', (value) => Object.assign(value, { _type: 'https://in-toto.io/Statement/v0.1' })],
  ['no subject', 'subject', (value) => (value.subject = [])],
  ['a subject without a digest', 'subject.0.digest', (value) => (value.subject[0]!.digest = {})],
])('a statement with %s is refused', (_, expected, change) => {
  expect(() => read(change)).toThrow(expected)
})

test('a payload that is not a statement is refused', () => {
  expect(() => statementOf({ payload: 'AAAA', payloadType: 'text/plain' })).toThrow('not an in-toto statement')
  expect(() => statementOf(envelopeOf('{'))).toThrow('not JSON')
  expect(() => statementOf({ ...envelopeOf(''), payload: Buffer.from([0x22, 0xff, 0x22]).toString('base64') })).toThrow('not JSON')
})

test('a signature that is not one by ssh is none', () => {
  expect(sshSignatureOf({ keyid: 'x', sig: 'AAAA' })).toBeUndefined()
})
