import { InputError } from '#domain/errors/errors'
import type { VerifiedRecord, VerifyRecordOptions } from '#steps/evidence/verify-record'
import { countOf, timeOf } from '../arguments.ts'
import { command, type CommandContext } from '../command.ts'
import { allowedSignersFile } from '../kept-file.ts'
import { directoryInput } from '../host-command.ts'
import { argument, formerly, option, orVariable, parsed, type ValuesOf } from '../inputs.ts'

const options = {
  allowedSigners: orVariable(
    'GRIND_TO_PROD_ALLOWED_SIGNERS',
    option('<file>', "who may sign a release, in the format of ssh-keygen's allowed_signers file (default: that of init)"),
  ),
  signature: option('<file>', 'the signature file (default: manifest.sig beside the manifest)'),
  revokedKeys: option('<file>', 'revoked keys: a key revocation list, or public keys'),
  releaseId: option('<id>', 'the expected release id'),
  minimumSignatures: formerly('minimum', parsed('<count>', 'how many different signers it needs (default: 1)', countOf)),
  at: parsed('<time>', 'the time at which the keys must have been valid, RFC 3339 (default: now)', timeOf),
  record: option('<file>', "a host's record of this release, as promote kept it; the host's signature beside it (FILE.sig) is read too"),
  hostKey: option('<file>', "the host's public ssh keys: one of them must have signed the record"),
  host: option('<name>', 'use the key that grind-to-prod.yml pins for this host'),
  directory: directoryInput,
  ledger: option('<file>', "the host's ledger, which must contain the record: its ledger.ndjson, or the output of `ledger --json`"),
}

export const verifyCommand = command({
  name: 'verify',
  summary: "verify a release's manifest, signatures and inventory, offline",
  arguments: {
    manifest: argument(
      '<manifest>',
      'a manifest.json, or the folder that contains it; inventory.json and manifest.sig beside it are read too',
    ),
  },
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
      allowedSignersFile: await allowedSignersFile(values, context),
      revokedKeysFile: at(values.revokedKeys),
      expectedReleaseId: values.releaseId,
      minimumSignatures: values.minimumSignatures,
      at: values.at,
      record: await recordOptions(values, context),
    }
    const result = await verify(asked, context)
    const text = [
      `Release ${result.releaseId} of ${result.application} is valid${result.inventoryChecked ? ', and so is its inventory' : ''}.`,
      ...result.signers.map((signer) => `Signed by ${signer.principals.join(', ')} with ${signer.keyType} ${signer.fingerprint}`),
      ...result.refused,
      ...(result.record === null ? [] : [recordLine(result.record), signerLine(result.record.signer)]),
    ]
    return { result, text }
  },
})

async function recordOptions(
  { record, ledger, hostKey, host, directory }: ValuesOf<typeof options>,
  { at, applicationFolder }: CommandContext,
): Promise<VerifyRecordOptions | undefined> {
  if (record === undefined) {
    if (ledger !== undefined)
      throw new InputError('missing-option', 'A ledger is checked against a record.', { hint: 'Give --record too.' })
    if (hostKey !== undefined || host !== undefined)
      throw new InputError('missing-option', "A host's key verifies a record.", { hint: 'Give --record too.' })
    return undefined
  }
  if (hostKey !== undefined && host !== undefined)
    throw new InputError('conflicting-options', 'Both --host-key and --host name a key.', { hint: 'Give one of them.' })
  const { pinnedHostKeyOf } = await import('#steps/config/pinned-host-key')
  const pinnedHostKey = host === undefined ? undefined : await pinnedHostKeyOf(await applicationFolder(directory), host)
  return { recordFile: at(record), ledgerFile: at(ledger), hostKeyFile: at(hostKey), pinnedHostKey }
}

/** Formats only what is known: without the host's key, any key may have made the signature. */
function signerLine(signer: VerifiedRecord['signer']): string {
  if (signer === null) return 'The record is not signed.'
  const key = `${signer.keyType} ${signer.fingerprint}`
  return signer.isHostKey
    ? `The record is signed by the host's key ${key}.`
    : `The record is signed by ${key}; it was not checked whether that is the host's key (give --host-key or --host).`
}

function recordLine({ host, verb, verdict, finishedAt, actor, ledgerChecked }: VerifiedRecord): string {
  const ledger = ledgerChecked ? "; the host's ledger contains the record, and its hash chain is intact" : '; no ledger was given'
  return `Recorded by ${host}: ${verb} ${verdict} at ${finishedAt} for ${actor.name}${ledger}.`
}
