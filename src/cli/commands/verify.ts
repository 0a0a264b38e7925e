import { InputError } from '#domain/errors/errors'
import type { VerifiedRecord, VerifyRecordOptions } from '#steps/evidence/verify-record'
import { countOf, timeOf } from '../arguments.ts'
import { command, type Context } from '../command.ts'
import { argument, formerly, option, parsed, required, type ValuesOf } from '../inputs.ts'

const options = {
  allowedSigners: required('<file>', 'who may sign a release, as ssh-keygen reads it'),
  signature: option('<file>', 'the signature, if it is not manifest.sig beside the manifest'),
  revokedKeys: option('<file>', 'keys that no longer count: a key revocation list, or public keys'),
  releaseId: option('<id>', 'the release that it must be'),
  minimumSignatures: formerly('minimum', parsed('<count>', 'how many different signers it needs (default: 1)', countOf)),
  at: parsed('<time>', 'the moment at which the keys must have been in force, RFC 3339 (default: now)', timeOf),
  record: option('<file>', "a host's record of this release, as promote kept it; the host's signature beside it (FILE.sig) is read too"),
  hostKey: option('<file>', "the host's public ssh keys: the record must be signed by one"),
  host: option('<name>', 'the same with the key that grind-to-prod.yml pins for this host'),
  directory: option('<folder>', 'where grind-to-prod.yml is, for --host', '.'),
  ledger: option('<file>', "the host's ledger that the record must be in: its ledger.ndjson, or what `ledger --json` printed"),
}

export const verifyCommand = command({
  name: 'verify',
  summary: "verify a release's manifest, signatures and inventory, offline",
  arguments: { manifest: argument('<manifest>', 'a manifest.json; inventory.json and manifest.sig beside it are read too') },
  options,
  examples: [
    'grind-to-prod verify release --allowed-signers allowed_signers',
    'grind-to-prod verify release --allowed-signers allowed_signers --record record.json --host prod',
  ],
  run: async ({ manifest, ...values }, context) => {
    const { verify } = await import('#verbs/verify')
    const { at } = context
    const asked = {
      bundle: at(manifest),
      signatureFile: at(values.signature),
      allowedSignersFile: at(values.allowedSigners),
      revokedKeysFile: at(values.revokedKeys),
      expectedReleaseId: values.releaseId,
      minimumSignatures: values.minimumSignatures,
      at: values.at,
      record: await recordOptions(values, context),
    }
    const result = await verify(asked, context)
    const text = [
      `Release ${result.releaseId} of ${result.application} verifies${result.inventoryChecked ? ', and so does its inventory' : ''}.`,
      ...result.signers.map((signer) => `Signed by ${signer.principals.join(', ')} with ${signer.keyType} ${signer.fingerprint}`),
      ...result.refused,
      ...(result.record === null ? [] : [recordLine(result.record), signerLine(result.record.signer)]),
    ]
    return { result, text }
  },
})

async function recordOptions(
  { record, ledger, hostKey, host, directory }: ValuesOf<typeof options>,
  { at }: Context,
): Promise<VerifyRecordOptions | undefined> {
  if (record === undefined) {
    if (ledger !== undefined) throw new InputError('missing-option', 'A ledger is held against a record.', { hint: 'Give --record too.' })
    if (hostKey !== undefined || host !== undefined)
      throw new InputError('missing-option', "A host's key is of a record.", { hint: 'Give --record too.' })
    return undefined
  }
  if (hostKey !== undefined && host !== undefined)
    throw new InputError('conflicting-options', 'Both --host-key and --host name a key.', { hint: 'Give one of them.' })
  const { pinnedHostKeyOf } = await import('#steps/config/pinned-host-key')
  const pinnedHostKey = host === undefined ? undefined : await pinnedHostKeyOf(at(directory), host)
  return { recordFile: at(record), ledgerFile: at(ledger), hostKeyFile: at(hostKey), pinnedHostKey }
}

/** Never more than is known: without the host's key, anybody may have made the signature. */
function signerLine(signer: VerifiedRecord['signer']): string {
  if (signer === null) return 'The record is not signed.'
  const key = `${signer.keyType} ${signer.fingerprint}`
  return signer.isHostKey
    ? `The record is signed by the host's key ${key}.`
    : `The record is signed by ${key}; whether that is the host's key was not looked at (--host-key, --host).`
}

function recordLine({ host, verb, verdict, finishedAt, actor, ledgerChecked }: VerifiedRecord): string {
  const ledger = ledgerChecked ? "; the record is in the host's ledger, whose chain holds" : '; no ledger was given'
  return `Recorded by ${host}: ${verb} ${verdict} at ${finishedAt} for ${actor.name}${ledger}.`
}
