import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { initializeCA, initializeCTLog } from '@sigstore/mock/dist/fulcio/index.js'
import { initializeTLog } from '@sigstore/mock/dist/rekor/index.js'
import { initializeTSA } from '@sigstore/mock/dist/timestamp/index.js'
import { preAuthenticationEncoding } from '#domain/statement/dsse'

/** An instance of Sigstore of its own: an authority, a log of certificates and a log of signatures, with new keys. */

/** The run of a workflow, as its certificate names it. */
export interface WorkflowRun {
  /** Its address with its ref. */
  readonly workflow: string
  readonly repository: string
  readonly commit: string
  readonly issuer?: string
}

export interface SigstoreInstance {
  /** The trusted root of this instance, as one line. */
  readonly root: string
  /** Signs the payload of an envelope as a workflow, and gives the bundle. */
  readonly attest: (payload: string, run: WorkflowRun) => Promise<string>
  /** Signs a file itself. */
  readonly signFile: (content: string, run: WorkflowRun) => Promise<string>
}

const newKeys = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve })
const publicBytes = (key: KeyObject) => key.export({ format: 'der', type: 'spki' })
const base64 = (bytes: ArrayBufferView) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()

/** A certificate as the log has it: the base64 of its PEM. */
const pemOf = (certificate: string) =>
  Buffer.from(`-----BEGIN CERTIFICATE-----\n${certificate.replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`).toString('base64')

/** An entry for the log, and the signature that it is of. */
interface Entry {
  readonly kind: string
  readonly spec: object
  readonly signature: string
}

/** What an instance is like. */
interface InstanceOptions {
  /** When its authority stopped to be valid. */
  readonly end?: Date
  /** It has no logs, and an authority of time stamps instead, as that of GitHub for private repositories. */
  readonly isPrivate?: boolean
}

/** Makes an instance. */
export async function sigstoreInstance({ end, isPrivate = false }: InstanceOptions = {}): Promise<SigstoreInstance> {
  const [certificateLogKeys, logKeys] = [newKeys('P-256'), newKeys('P-256')]
  const certificateLog = await initializeCTLog(certificateLogKeys)
  const authority = await initializeCA(newKeys('P-384'), isPrivate ? undefined : certificateLog)
  // A whole second: the library that verifies does not read a time with two digits of a second, as one in ten is written.
  const clock = await initializeTSA(newKeys('P-384'), new Date(Math.ceil(Date.now() / 1000 + 1) * 1000))
  const log = await initializeTLog('https://rekor.example', logKeys)

  const issue = async ({ workflow, repository, commit, issuer = 'https://token.actions.githubusercontent.com' }: WorkflowRun) => {
    const { privateKey, publicKey } = newKeys('P-256')
    const extensions = [
      { oid: '1.3.6.1.4.1.57264.1.8', value: issuer },
      { oid: '1.3.6.1.4.1.57264.1.12', value: repository },
      { oid: '1.3.6.1.4.1.57264.1.13', value: commit },
      { oid: '1.3.6.1.4.1.57264.1.21', value: `${repository}/actions/runs/77/attempts/1` },
    ]
    const certificate = await authority.issueCertificate({ publicKey: publicBytes(publicKey), subjectAltName: workflow, extensions })
    return { privateKey, certificate: base64(certificate) }
  }
  const bundleOf = async (certificate: string, { signature, ...entry }: Entry, content: object) => {
    const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json'
    if (isPrivate) {
      const artifactHash = sha256(Buffer.from(signature, 'base64'))
      const hashAlgorithmOID = '2.16.840.1.101.3.4.2.1'
      const stamp = await clock.timestamp({ artifactHash, hashAlgorithmOID, nonce: 1, policyOID: '1.2.3.4.1', certReq: true })
      const timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: base64(stamp) }] }
      return JSON.stringify({
        mediaType,
        verificationMaterial: { certificate: { rawBytes: certificate }, timestampVerificationData },
        ...content,
      })
    }
    const proposed = { apiVersion: '0.0.1', ...entry }
    const [logged] = Object.values(await log.log(proposed as never)) as [LoggedEntry]
    const { inclusionProof, signedEntryTimestamp } = logged.verification
    const tlogEntry = {
      logIndex: String(logged.logIndex),
      logId: { keyId: Buffer.from(logged.logID, 'hex').toString('base64') },
      kindVersion: { kind: entry.kind, version: '0.0.1' },
      integratedTime: String(logged.integratedTime),
      inclusionPromise: { signedEntryTimestamp },
      inclusionProof: {
        logIndex: String(inclusionProof.logIndex),
        rootHash: Buffer.from(inclusionProof.rootHash, 'hex').toString('base64'),
        treeSize: String(inclusionProof.treeSize),
        hashes: [],
        checkpoint: { envelope: inclusionProof.checkpoint },
      },
      canonicalizedBody: logged.body,
    }
    const verificationMaterial = { certificate: { rawBytes: certificate }, tlogEntries: [tlogEntry] }
    return JSON.stringify({ mediaType, verificationMaterial, ...content })
  }
  return {
    root: rootOf({ authority, certificateLog, logKey: logKeys.publicKey, end, clock: isPrivate ? clock : undefined }),
    attest: async (payload, run) => {
      const { privateKey, certificate } = await issue(run)
      const payloadType = 'application/vnd.in-toto+json'
      const signature = sign('sha256', preAuthenticationEncoding(payloadType, Buffer.from(payload)), privateKey).toString('base64')
      const dsseEnvelope = { payload: Buffer.from(payload).toString('base64'), payloadType, signatures: [{ sig: signature, keyid: '' }] }
      const spec = {
        envelopeHash: { algorithm: 'sha256', value: sha256(JSON.stringify(dsseEnvelope)).toString('hex') },
        payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
        signatures: [{ signature, verifier: pemOf(certificate) }],
      }
      return bundleOf(certificate, { kind: 'dsse', spec, signature }, { dsseEnvelope })
    },
    signFile: async (content, run) => {
      const { privateKey, certificate } = await issue(run)
      const signature = sign('sha256', Buffer.from(content), privateKey).toString('base64')
      const spec = {
        signature: { content: signature, publicKey: { content: pemOf(certificate) } },
        data: { hash: { algorithm: 'sha256', value: sha256(content).toString('hex') } },
      }
      const messageDigest = { algorithm: 'SHA2_256', digest: sha256(content).toString('base64') }
      return bundleOf(certificate, { kind: 'hashedrekord', spec, signature }, { messageSignature: { messageDigest, signature } })
    },
  }
}

/** An entry of the log, as its answer has it. */
interface LoggedEntry {
  readonly body: string
  readonly integratedTime: number
  readonly logID: string
  readonly logIndex: number
  readonly verification: {
    readonly inclusionProof: {
      readonly logIndex: number
      readonly rootHash: string
      readonly treeSize: number
      readonly checkpoint: string
    }
    readonly signedEntryTimestamp: string
  }
}

interface RootFacts {
  readonly authority: Awaited<ReturnType<typeof initializeCA>>
  readonly certificateLog: Awaited<ReturnType<typeof initializeCTLog>>
  readonly logKey: KeyObject
  readonly end: Date | undefined
  /** The authority of time stamps, of an instance that has no logs. */
  readonly clock: Awaited<ReturnType<typeof initializeTSA>> | undefined
}

function rootOf({ authority, certificateLog, logKey, end, clock }: RootFacts): string {
  const validFor = { start: '2020-01-01T00:00:00Z', ...(end === undefined ? {} : { end: end.toISOString() }) }
  const keyOf = (rawBytes: Buffer) => ({
    rawBytes: rawBytes.toString('base64'),
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    validFor: { start: '2020-01-01T00:00:00Z' },
  })
  const certificateAuthorities = [authorityOf('https://fulcio.example', [authority.rootCertificate], validFor)]
  const mediaType = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1'
  if (clock !== undefined) {
    const chain = [clock.intCertificate, clock.rootCertificate]
    const timestampAuthorities = [authorityOf('https://clock.example', chain, { start: '2020-01-01T00:00:00Z' })]
    return JSON.stringify({ mediaType, certificateAuthorities, timestampAuthorities })
  }
  const logOf = (baseUrl: string, key: Buffer, keyId: string) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: keyOf(key),
    logId: { keyId },
  })
  return JSON.stringify({
    mediaType,
    tlogs: [logOf('https://rekor.example', publicBytes(logKey), sha256(publicBytes(logKey)).toString('base64'))],
    certificateAuthorities,
    ctlogs: [logOf('https://ctfe.example', certificateLog.publicKey, base64(certificateLog.logID))],
    timestampAuthorities: [],
  })
}

function authorityOf(uri: string, chain: readonly ArrayBufferView[], validFor: object) {
  const certificates = chain.map((certificate) => ({ rawBytes: base64(certificate) }))
  return { subject: { organization: 'sigstore.mock', commonName: 'sigstore' }, uri, certChain: { certificates }, validFor }
}
