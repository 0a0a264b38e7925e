import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { initializeCA, initializeCTLog } from '@sigstore/mock/dist/fulcio/index.js'
import { initializeTLog } from '@sigstore/mock/dist/rekor/index.js'
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

/** Makes an instance; `end` is when its authority stopped to be valid. */
export async function sigstoreInstance({ end }: { readonly end?: Date } = {}): Promise<SigstoreInstance> {
  const [certificateLogKeys, logKeys] = [newKeys('P-256'), newKeys('P-256')]
  const certificateLog = await initializeCTLog(certificateLogKeys)
  const authority = await initializeCA(newKeys('P-384'), certificateLog)
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
  const bundleOf = async (certificate: string, entry: { readonly kind: string; readonly spec: object }, content: object) => {
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
    return JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', verificationMaterial, ...content })
  }
  return {
    root: rootOf({ authority, certificateLog, logKey: logKeys.publicKey, end }),
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
      return bundleOf(certificate, { kind: 'dsse', spec }, { dsseEnvelope })
    },
    signFile: async (content, run) => {
      const { privateKey, certificate } = await issue(run)
      const signature = sign('sha256', Buffer.from(content), privateKey).toString('base64')
      const spec = {
        signature: { content: signature, publicKey: { content: pemOf(certificate) } },
        data: { hash: { algorithm: 'sha256', value: sha256(content).toString('hex') } },
      }
      const messageDigest = { algorithm: 'SHA2_256', digest: sha256(content).toString('base64') }
      return bundleOf(certificate, { kind: 'hashedrekord', spec }, { messageSignature: { messageDigest, signature } })
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
}

function rootOf({ authority, certificateLog, logKey, end }: RootFacts): string {
  const validFor = { start: '2020-01-01T00:00:00Z', ...(end === undefined ? {} : { end: end.toISOString() }) }
  const keyOf = (rawBytes: Buffer) => ({
    rawBytes: rawBytes.toString('base64'),
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    validFor: { start: '2020-01-01T00:00:00Z' },
  })
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
      {
        baseUrl: 'https://rekor.example',
        hashAlgorithm: 'SHA2_256',
        publicKey: keyOf(publicBytes(logKey)),
        logId: { keyId: sha256(publicBytes(logKey)).toString('base64') },
      },
    ],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
        uri: 'https://fulcio.example',
        certChain: { certificates: [{ rawBytes: base64(authority.rootCertificate) }] },
        validFor,
      },
    ],
    ctlogs: [
      {
        baseUrl: 'https://ctfe.example',
        hashAlgorithm: 'SHA2_256',
        publicKey: keyOf(certificateLog.publicKey),
        logId: { keyId: base64(certificateLog.logID) },
      },
    ],
    timestampAuthorities: [],
  })
}
