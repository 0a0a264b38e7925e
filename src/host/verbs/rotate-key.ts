import { HostError, InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { whyUnreadable } from '#domain/errors/why-unreadable'
import { KEPT_HOST_KEYS } from '#domain/protocol/kept-host-keys'
import { onHost } from '#domain/protocol/on-host'
import type { RotateKeyResult, RotateKeyWords } from '#domain/protocol/rotate-key'
import { envelopeText, signedBytesOf } from '#domain/statement/dsse'
import { keyRotationStatement, type KeyRotation } from '#domain/statement/key-rotation'
import { envelopeSignatureOf } from '#domain/statement/sshsig'
import { statementEnvelope } from '#domain/statement/statement'
import { hostKeyOf, parseHostKeys } from '#domain/trust/host-keys'
import { STATEMENT_NAMESPACE } from '#domain/trust/namespaces'
import type { Host } from '#machine/host'
import { readMachineId } from '#tools/files/machine-id'
import { readLimited } from '#tools/files/read-limited'
import { signCommand, signingFailure } from '#tools/ssh/keygen-sign'
import { publicHalfCommand } from '#tools/ssh/keygen-public'
import { holdSigning, keepRotation, keptHostKeys, keptRotations } from '../attempt/host-keys.ts'
import { signingKeyFile } from '../attempt/sign-record.ts'
import { readChain } from '#machine/ledger/read-chain'

const PUBLIC_KEY_LIMIT_BYTES = 64 * 1024

/** The other key, and where sshd has its keys: its usual place when absent. */
export type RotateKeyRequest = RotateKeyWords & { readonly keyFolder?: string }

/** The keys of a change. */
interface KeyPair {
  readonly oldFile: string
  readonly oldKey: string
  readonly newKey: string
  /** True when the new key signs already. */
  readonly isInPlace: boolean
}

/**
 * Has the key that signs this host's records state which key is to follow it, and the newest line of the ledger until then, and keeps the
 * statement. From then on the old key signs nothing. Repeated with the same keys, it returns the same statement. Throws InputError for keys
 * that cannot be used, and HostError `state-damaged` when the ledger is broken.
 */
export async function rotateKey(host: Host, request: RotateKeyRequest): Promise<RotateKeyResult> {
  const keys = await keysOf(host, request)
  await using held = await holdSigning(host)
  if (held === null) throw new HostError('busy', `Another program signs on ${host.name}.`, { host: host.name, hint: 'Try again.' })
  const made = await madeBefore(host, keys)
  if (made !== undefined) return resultOf(host, keys, made)
  const { total, newest, brokenAt } = await readChain(host)
  if (brokenAt !== null) {
    const message = `The ledger of ${host.application} on ${host.name} is broken at line ${brokenAt}, so no key can vouch for it.`
    throw new HostError('state-damaged', message, { host: host.name, hint: 'Find out who changed it, and move it aside.' })
  }
  const rotation: KeyRotation = {
    host: { name: host.name, machineId: (await readMachineId()) || null },
    application: host.application,
    oldKey: keys.oldKey,
    newKey: keys.newKey,
    newest: newest === null ? null : { line: total, digest: newest },
    rotatedAt: new Date().toISOString(),
  }
  const text = await signed(host, rotation, keys)
  await keepRotation(host, text)
  return resultOf(host, keys, { rotation, text })
}

function resultOf(
  { name, application }: Host,
  { isInPlace }: KeyPair,
  { rotation, text }: { readonly rotation: KeyRotation; readonly text: string },
): RotateKeyResult {
  const [oldKey, newKey] = [hostKeyOf(rotation.oldKey).fingerprint, hostKeyOf(rotation.newKey).fingerprint]
  return { host: name, application, oldKey, newKey, newest: rotation.newest, isInPlace, statement: text }
}

async function keysOf(host: Host, request: RotateKeyRequest): Promise<KeyPair> {
  const inPlace = signingKeyFile(request.keyFolder)
  if (inPlace === undefined)
    throw new InputError('key-missing', `${host.name} has no ssh host key.`, { hint: 'Make one with "ssh-keygen -A".' })
  const current = await publicHalf(host, inPlace)
  const isInPlace = 'from' in request
  const other = isInPlace ? await publicHalf(host, request.from) : await publicKeyIn(request.to)
  const keys = isInPlace
    ? { oldFile: request.from, oldKey: other, newKey: current, isInPlace }
    : { oldFile: inPlace, oldKey: current, newKey: other, isInPlace }
  if (current === other)
    throw new InputError('key-invalid', `${quote(isInPlace ? request.from : request.to)} is the key that signs now.`, {
      hint: 'Give the other key.',
    })
  if (isInPlace && !(await keptHostKeys(host)).some(({ publicKey }) => publicKey === other))
    throw new InputError('key-invalid', `${quote(request.from)} did not sign any record of ${host.application} on ${host.name}.`, {
      hint: `Give the private key of one of the keys that "${onHost('ledger', host.application)}" lists.`,
    })
  return keys
}

/** Returns the statement that was made of the same change. Throws InputError `key-in-use` for a key that has another successor, or had. */
async function madeBefore(host: Host, { oldKey, newKey }: KeyPair) {
  const kept = await keptRotations(host)
  const own = kept.find(({ rotation }) => rotation.oldKey === oldKey)
  if (own?.rotation.newKey === newKey) return own
  if (own !== undefined) {
    const successor = hostKeyOf(own.rotation.newKey).fingerprint
    throw new InputError('key-in-use', `The key ${hostKeyOf(oldKey).fingerprint} was replaced by ${successor} already.`, {
      hint: 'Put that key in its place. A key can name one successor only.',
    })
  }
  if (kept.some(({ rotation }) => rotation.oldKey === newKey))
    throw new InputError('key-in-use', `The key ${hostKeyOf(newKey).fingerprint} was replaced before.`, { hint: 'Make a new key.' })
  if (kept.length >= KEPT_HOST_KEYS)
    throw new InputError('key-in-use', `The key of ${host.name} was replaced ${kept.length} times, which is the limit.`, {
      hint: 'Keep the key that signs now: no further change of it can be stated.',
    })
  return undefined
}

async function publicHalf(host: Host, file: string): Promise<string> {
  const { status, stdout, stderr } = await host.runner.run(publicHalfCommand(file))
  const [type, base64] = stdout.trim().split(/\s+/)
  if (status === 0 && typeof parseHostKeys(`${type} ${base64}`) !== 'string') return `${type} ${base64}`
  throw new InputError('key-invalid', `${quote(file)} cannot be used as a private key (ssh-keygen: ${stderr.trim() || 'no answer'}).`, {
    hint: 'Give the private key, without a passphrase.',
  })
}

const NEW_PUBLIC_KEY = 'Give the .pub file of the new key.'

async function publicKeyIn(file: string): Promise<string> {
  const text = await readLimited(file, PUBLIC_KEY_LIMIT_BYTES).catch((cause: unknown) => {
    throw new InputError('file-unreadable', `${quote(file)} cannot be read (${whyUnreadable(file, cause)}).`, {
      hint: NEW_PUBLIC_KEY,
      cause,
    })
  })
  if (text === undefined) throw new InputError('file-unreadable', `${quote(file)} is not there.`, { hint: NEW_PUBLIC_KEY })
  const [line, ...more] = text.split(/\r?\n/).filter((one) => one.trim() !== '')
  const [type, base64] = (line ?? '').trim().split(/\s+/)
  if (more.length === 0 && typeof parseHostKeys(`${type} ${base64}`) !== 'string') return `${type} ${base64}`
  throw new InputError('key-invalid', `${quote(file)} is not one public key.`, { hint: NEW_PUBLIC_KEY })
}

async function signed(host: Host, rotation: KeyRotation, { oldFile }: KeyPair): Promise<string> {
  const envelope = statementEnvelope(keyRotationStatement(rotation))
  const command = signCommand({ kind: 'file', file: oldFile }, signedBytesOf(envelope).toString('utf8'), STATEMENT_NAMESPACE)
  const { status, stdout, stderr } = await host.runner.run(command)
  const signature = status === 0 ? envelopeSignatureOf(stdout) : undefined
  if (signature?.keyid === hostKeyOf(rotation.oldKey).fingerprint) return envelopeText({ ...envelope, signatures: [signature] })
  const failure = signingFailure(stderr)
  const message = `${quote(oldFile)} ${failure?.what ?? `did not sign (ssh-keygen: ${stderr.trim() || 'another key answered'})`}.`
  throw new InputError('signing-failed', message, { hint: failure?.hint ?? 'Check the key file.' })
}
