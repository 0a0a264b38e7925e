import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { isKnownError } from '#domain/errors/errors'
import { explainedText } from '#domain/errors/error-lines'
import { reasonOf } from '#domain/errors/reason-of'
import { KEPT_HOST_KEYS, keptHostKeySchema, ROTATION_LIMIT_BYTES, type KeptHostKey } from '#domain/protocol/kept-host-keys'
import { parseEntry } from '#domain/ledger/chain'
import { warn } from '#domain/report/event'
import { parseEnvelope } from '#domain/statement/dsse'
import { keyRotationOf, type KeyRotation } from '#domain/statement/key-rotation'
import { statementOf } from '#domain/statement/statement'
import { hostKeyOf } from '#domain/trust/host-keys'
import { parseSignatures, publicKeyOf, SIGNATURE_LIMIT_BYTES } from '#domain/trust/signature'
import type { Host } from '#machine/host'
import { ledgerLines } from '#machine/ledger/ledger-file'
import { appendDurably } from '#tools/files/append-durably'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import { holdNameWithin } from '#tools/process/hold-name'
import { onHost } from '#domain/protocol/on-host'

const KEYS_LIMIT_BYTES = 256 * 1024
/** Longer than many signatures take. */
const HOLD_MILLISECONDS = 10_000

const fileSchema = z.array(keptHostKeySchema).max(KEPT_HOST_KEYS)

/** A host, and where it keeps its keys. */
type Keeper = Pick<Host, 'paths'>

/** A statement in which a key named its successor. */
export interface KeptRotation {
  /** The text of its envelope. */
  readonly text: string
  readonly rotation: KeyRotation
}

/**
 * Keeps other processes from signing, and from replacing the key that signs, until it is disposed: so no key signs a line after the last
 * that its statement permits. A name that is held for too long is not waited for.
 */
export async function holdSigning({ paths }: Keeper): Promise<AsyncDisposable | null> {
  const name = createHash('sha256').update(`${paths.state}\nhost-keys`).digest('hex')
  return holdNameWithin(`grind-to-prod-${name}`, HOLD_MILLISECONDS).catch(() => null)
}

/** Returns the keys that signed records, oldest first; none when that is not known. */
export async function keptHostKeys(host: Keeper): Promise<KeptHostKey[]> {
  try {
    return fileSchema.parse(JSON.parse((await readLimited(keysFile(host), KEYS_LIMIT_BYTES)) ?? '[]'))
  } catch {
    return []
  }
}

/** Returns the statements of changes that the host keeps, oldest first. A line that is torn, or not a statement, is left out. */
export async function keptRotations(host: Keeper): Promise<KeptRotation[]> {
  const text = await readLimited(rotationsFile(host), KEPT_HOST_KEYS * ROTATION_LIMIT_BYTES).catch(() => undefined)
  return (text ?? '').split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [{ text: `${line}\n`, rotation: keyRotationOf(statementOf(parseEnvelope(line))) }]
    } catch (error) {
      if (isKnownError(error)) return []
      throw error
    }
  })
}

/** Keeps a statement, durably. */
export async function keepRotation(host: Keeper, text: string): Promise<void> {
  const before = await readLimited(rotationsFile(host), KEPT_HOST_KEYS * ROTATION_LIMIT_BYTES)
  const isTorn = before !== undefined && before !== '' && !before.endsWith('\n')
  await appendDurably(rotationsFile(host), isTorn ? `\n${text}` : text)
}

/** Returns a signature unless a replaced key made it: then it warns, and nothing is signed until the new key is in its place. */
export async function unlessReplaced(
  host: Keeper & Pick<Host, 'name' | 'reporter'>,
  signed: { readonly armour: string; readonly what: string },
): Promise<string | undefined> {
  const fingerprint = parseSignatures(signed.armour)[0]?.fingerprint
  const replaced = (await keptRotations(host)).find(({ rotation }) => hostKeyOf(rotation.oldKey).fingerprint === fingerprint)
  if (replaced === undefined) return signed.armour
  const successor = hostKeyOf(replaced.rotation.newKey).fingerprint
  const message = `${signed.what} is not signed: the ssh host key of ${host.name} was replaced by ${successor}, and is still in its place.`
  warn(host.reporter, explainedText({ message, hint: 'Put the new key in its place.' }))
  return undefined
}

/**
 * Notes the key that signed a record. One that differs from the key before is a warning when no statement of that key names it: it stays
 * without proof. Best effort: nothing depends on it.
 */
export async function noteHostKey(host: Host, { armour, attempt }: { readonly armour: string; readonly attempt: string }): Promise<void> {
  try {
    const [signature] = parseSignatures(armour)
    const publicKey = signature === undefined ? undefined : publicKeyOf(signature)
    if (publicKey === undefined) return
    await using _ = await holdSigning(host)
    const known = await keptHostKeys(host)
    const earlier = known.length > 0 ? known : await keyBefore(host, attempt)
    const last = earlier.at(-1)
    if (last?.publicKey === publicKey) return
    await writeAtomically(
      keysFile(host),
      JSON.stringify([...earlier, { publicKey, since: new Date().toISOString() }].slice(-KEPT_HOST_KEYS)),
      0o600,
    )
    if (last !== undefined) await warnOfChange(host, last.publicKey, publicKey)
  } catch (error) {
    warn(host.reporter, `The ssh host key of ${host.name} was not noted: ${reasonOf(error)}.`)
  }
}

async function warnOfChange(host: Host, oldKey: string, newKey: string): Promise<void> {
  const [from, to] = [oldKey, newKey].map((key) => hostKeyOf(key).fingerprint)
  const isStated = (await keptRotations(host)).some(
    ({ rotation }) => hostKeyOf(rotation.oldKey).fingerprint === from && hostKeyOf(rotation.newKey).fingerprint === to,
  )
  if (isStated) return
  const message = `The ssh host key of ${host.name} changed from ${from} to ${to}, and no statement of the old key names the new one.`
  const hint = `If the old private key is still there, run "${onHost('rotate-key', host.application, '--from', 'FILE')}".`
  warn(host.reporter, explainedText({ message, hint }))
}

/** Records that are searched for one that a key signed. */
const SEARCHED_RECORDS = 20

/** Returns the key that signed the newest record before this one, of a host whose earlier agent did not note it. */
async function keyBefore(host: Host, attempt: string): Promise<KeptHostKey[]> {
  let seen = 0
  for await (const { bytes } of ledgerLines(host)) {
    const record = parseEntry(bytes?.toString() ?? '')?.record
    if (seen >= SEARCHED_RECORDS) break
    seen += 1
    if (record === undefined || record.attempt === attempt) continue
    const armour = await readLimited(join(host.paths.records, `${record.attempt}.json.sig`), SIGNATURE_LIMIT_BYTES).catch(() => undefined)
    const [signature] = armour === undefined ? [] : parseSignatures(armour)
    const publicKey = signature === undefined ? undefined : publicKeyOf(signature)
    if (publicKey !== undefined) return [{ publicKey, since: record.finishedAt }]
  }
  return []
}

function keysFile({ paths }: Keeper): string {
  return join(paths.state, 'host-keys.json')
}

function rotationsFile({ paths }: Keeper): string {
  return join(paths.state, 'key-rotations.intoto.jsonl')
}
