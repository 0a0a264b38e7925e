import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalRecord } from '#domain/manifest/canonical'
import { signatureTextSchema } from '#domain/protocol/requests'
import type { AttemptRecord } from '#domain/protocol/record'
import type { LedgerHead } from '#domain/protocol/ledger-head'
import { signCommand, signingFailure } from '#tools/ssh/keygen-sign'
import { signedBytesOf, type Envelope } from '#domain/statement/dsse'
import { envelopeSignatureOf } from '#domain/statement/sshsig'
import { LEDGER_NAMESPACE, RECORD_NAMESPACE, STATEMENT_NAMESPACE, type SignatureNamespace } from '#domain/trust/namespaces'
import type { Host } from '#machine/host'
import { warn } from '#domain/report/event'
import { reasonOf } from '#domain/errors/reason-of'
import { explainedText } from '#domain/errors/error-lines'
import { holdSigning, unlessReplaced } from './host-keys.ts'

/** The one that is pinned where the documentation was followed comes first. */
const HOST_KEYS = ['ssh_host_ed25519_key', 'ssh_host_ecdsa_key', 'ssh_host_rsa_key'] as const

/** The client that waits for the verdict does not wait long for this. */
const LIMIT_MILLISECONDS = 10_000

/** The host that signs. */
type Signing = Pick<Host, 'name' | 'runner' | 'reporter' | 'paths'>

/**
 * Signs a record with the host's own ssh key, for a copy of the record elsewhere. Never throws: without a signature there is a warning, and
 * the verdict is unchanged. `keyFolder` is where sshd has its keys.
 */
export async function signRecord(host: Signing, record: AttemptRecord, keyFolder?: string): Promise<string | undefined> {
  const text = canonicalRecord(record)
  return sign(host, { text, namespace: RECORD_NAMESPACE, what: `The record of attempt ${record.attempt}`, keyFolder })
}

/** Signs the newest line of the host's ledger in the same way. */
export async function signLedgerHead(host: Signing, head: LedgerHead, keyFolder?: string): Promise<string | undefined> {
  return sign(host, { text: canonicalRecord(head), namespace: LEDGER_NAMESPACE, what: 'The ledger', keyFolder })
}

/** Signs the statement of an attempt in the same way, and returns its envelope with the signature. */
export async function signStatement(host: Signing, envelope: Envelope, options: StatementToSign): Promise<Envelope | undefined> {
  const what = `The statement of attempt ${options.attempt}`
  // The payload is JSON, so the bytes that are signed are a text.
  const text = signedBytesOf(envelope).toString('utf8')
  const armour = await sign(host, { text, namespace: STATEMENT_NAMESPACE, what, keyFolder: options.keyFolder })
  const signature = armour === undefined ? undefined : envelopeSignatureOf(armour)
  return signature === undefined ? undefined : { ...envelope, signatures: [signature] }
}

interface StatementToSign {
  readonly attempt: string
  readonly keyFolder?: string | undefined
}

interface ToSign {
  readonly text: string
  readonly namespace: SignatureNamespace
  /** The begin of a warning. */
  readonly what: string
  readonly keyFolder: string | undefined
}

/** Returns the private key that signs for a host; undefined where there is none. */
export function signingKeyFile(keyFolder = '/etc/ssh'): string | undefined {
  return HOST_KEYS.map((key) => join(keyFolder, key)).find((path) => existsSync(path))
}

/** Signs a text, unless the key that would sign it named a successor. */
async function sign(host: Signing, { text, namespace, what, keyFolder = '/etc/ssh' }: ToSign): Promise<string | undefined> {
  const { name, runner, reporter } = host
  const unsigned = (why: string, hint?: string) => {
    warn(reporter, explainedText({ message: `${what} is not signed: ${why}.`, hint }))
    return undefined
  }
  const file = signingKeyFile(keyFolder)
  if (file === undefined) return unsigned(`${name} has no ssh host key (${keyFolder}/${HOST_KEYS[0]})`, 'Make one with "ssh-keygen -A".')
  await using _ = await holdSigning(host)
  try {
    const command = signCommand({ kind: 'file', file }, text, namespace)
    const { status, stdout, stderr } = await runner.run({ ...command, timeout: LIMIT_MILLISECONDS })
    if (status === 0 && signatureTextSchema.safeParse(stdout).success) return await unlessReplaced(host, { armour: stdout, what })
    const failure = signingFailure(stderr)
    if (failure !== undefined) return unsigned(`${file} on ${name} ${failure.what}`, failure.hint)
    return unsigned(`${file} on ${name} did not sign (ssh-keygen: ${stderr.trim() || 'no answer'})`)
  } catch (error) {
    return unsigned(`ssh-keygen on ${name} did not run: ${reasonOf(error)}`)
  }
}
