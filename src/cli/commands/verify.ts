import { InputError } from '#domain/errors/errors'
import { verifyExitCode } from '#domain/evidence/check'
import { evidenceLines } from '#domain/report/evidence-lines'
import type { VerifyRecordOptions } from '#steps/evidence/check-record'
import { countOf, requirementOf, timeOf } from '../arguments.ts'
import { command, type CommandContext } from '../command.ts'
import { allowedSignersFile } from '../kept-file.ts'
import { directoryInput } from '../host-command.ts'
import { argument, flag, formerly, many, option, orVariable, parsed, type ValuesOf } from '../inputs.ts'

const options = {
  allowedSigners: orVariable(
    'GRIND_TO_PROD_ALLOWED_SIGNERS',
    option('<file>', "who may sign a release, in the format of ssh-keygen's allowed_signers file (default: that of init)"),
  ),
  signature: option('<file>', 'the signature file (default: manifest.sig beside the manifest)'),
  revokedKeys: option('<file>', 'revoked keys: a key revocation list, or public keys'),
  releaseId: option('<id>', 'the expected release id'),
  minimumSignatures: formerly('minimum', parsed('<count>', 'how many different signers it needs (default: 1)', countOf)),
  at: parsed(
    '<time>',
    'the time at which the keys must have been valid, RFC 3339 (default: that of a record that its host signed, else now)',
    timeOf,
  ),
  record: option('<file>', "a host's record of this release, as promote kept it; the host's signature beside it (FILE.sig) is read too"),
  hostKey: option('<file>', "the host's public ssh keys: one of them must have signed the record"),
  host: option('<name>', 'the host that the record must be of, by the key that grind-to-prod.yml pins for it'),
  allowUnsigned: flag('accept a record without a signature by a known host key'),
  directory: directoryInput,
  ledger: option('<file>', "the host's ledger, which must contain the record: its ledger.ndjson, or the output of `ledger --json`"),
  require: many(
    '<what...>',
    'what must have passed, such as inventory or sbom, or the verdict of the record: verdict=COMMITTED',
    requirementOf,
  ),
  strict: flag('exit with 5 when something cannot be proved with what was given'),
}

export const verifyCommand = command({
  name: 'verify',
  summary: "verify a release's evidence offline: manifest, signatures, inventory, record and ledger",
  arguments: {
    manifest: argument('<manifest>', 'a manifest.json, or the folder that contains it; what a build left beside it is verified too'),
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
      required: values.require,
    }
    const result = await verify(asked, context)
    const release = `Release ${result.releaseId}${result.application === null ? '' : ` of ${result.application}`}`
    return { result, text: evidenceLines(release, result.checks), exitCode: verifyExitCode(result.checks, values.strict) }
  },
})

async function recordOptions(
  { record, ledger, hostKey, host, directory, allowUnsigned }: ValuesOf<typeof options>,
  { at, applicationFolder }: CommandContext,
): Promise<VerifyRecordOptions | undefined> {
  if (record === undefined) {
    if (ledger !== undefined)
      throw new InputError('missing-option', 'A ledger is checked against a record.', { hint: 'Give --record too.' })
    if (hostKey !== undefined || host !== undefined)
      throw new InputError('missing-option', "A host's key verifies a record.", { hint: 'Give --record too.' })
    return undefined
  }
  const { pinnedHostKeyOf } = await import('#steps/config/pinned-host-key')
  // A host that was given new keys since has its former ones in a file.
  const pinnedHostKey =
    host === undefined || hostKey !== undefined ? undefined : await pinnedHostKeyOf(await applicationFolder(directory), host)
  return { recordFile: at(record), ledgerFile: at(ledger), hostKeyFile: at(hostKey), pinnedHostKey, expectedHost: host, allowUnsigned }
}
