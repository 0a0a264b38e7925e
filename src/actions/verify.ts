import { join, resolve } from 'node:path'
import { CONFIG_FILE } from '#domain/config/schema'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { writeOutputs } from '#github/finish'
import { readInputs, type InputsOf } from '#github/inputs'
import type { VerifyRecordOptions } from '#steps/evidence/check-record'
import type { Check } from '#domain/evidence/check'
import { configuredSigstore } from '#steps/config/sigstore-policy'
import { isOfEvidence } from '#steps/config/part-of-evidence'
import { pinnedHostKeyOf } from '#steps/config/pinned-host-key'
import { pinnedHostsIn } from '#steps/config/pinned-hosts'
import { isThere } from '#tools/files/is-there'
import { verify, type VerifyResult } from '#verbs/verify'
import { bundleSource } from './bundle-source.ts'
import { verifyInputs } from './inputs.ts'
import { obtainBundle } from './obtain-bundle.ts'
import { withGitHub, type ActionStep } from './step.ts'
import { info, warn, type Reporter } from '#domain/report/event'

export async function verifyAction(opened: ActionStep): Promise<void> {
  const inputs = readInputs(verifyInputs)
  const step = withGitHub(opened, inputs)
  const { signature, minimumSignatures = inputs.minimum ?? 1, at } = inputs
  const { revokedKeys: revoked, timestampCertificates: certificates } = inputs
  // Before anything is fetched: inputs without an effect are refused, and a configuration that came with evidence.
  const [record, nixSignaturesNeeded] = [await recordOptions(inputs, step), nixSignaturesOf(inputs)]
  await using bundle = await obtainBundle(bundleSource(inputs), inputs, step.github)
  const verified = await verify(
    {
      bundle: bundle.path,
      signatureFile: signature === undefined ? undefined : resolve(signature),
      allowedSignersFile: resolve(inputs.allowedSigners),
      revokedKeysFile: revoked === undefined ? undefined : resolve(revoked),
      expectedReleaseId: inputs.releaseId,
      minimumSignatures,
      nixKeysFile: inputs.nixKeys === undefined ? undefined : resolve(inputs.nixKeys),
      nixSignaturesNeeded,
      at,
      timestampCertificatesFile: certificates === undefined ? undefined : resolve(certificates),
      sigstore: { configured: await configuredSigstore(resolve(inputs.directory), step) },
      record,
      required: inputs.require,
    },
    step,
  )
  report(verified.checks, step.reporter)
  await writeOutputs({
    'release-id': verified.releaseId,
    commit: verified.source?.commit,
    signers: verified.signers.length,
    fingerprints: verified.signers.map(({ fingerprint }) => fingerprint).join(' '),
    'inventory-checked': verified.inventoryChecked,
    'recorded-verdict': verified.record?.verdict,
    'record-signed-by': verified.record?.signer?.isHostKey === true ? verified.record.signer.fingerprint : undefined,
    'checks-failed': verified.counts.failed,
    'checks-not-provable': verified.counts['not-provable'],
  })
  requireProved(verified, inputs.strict)
}

/** Throws InputError `conflicting-options` for the folder of a configuration that came with evidence: its author would be trusted. */
async function refuseConfigurationOfEvidence(directory: string): Promise<void> {
  const file = join(resolve(directory), CONFIG_FILE)
  if (!(await isThere(file).catch(() => false)) || !(await isOfEvidence(resolve(directory)))) return
  throw new InputError('conflicting-options', `${quote(file, 200)} is part of the evidence, and nothing in it is trusted.`, {
    hint: 'Name the folder of your own configuration with the input "directory".',
  })
}

/** Throws InputError `missing-option` for a number of keys without any. */
function nixSignaturesOf({ nixKeys, nixSignatures }: InputsOf<typeof verifyInputs>): number | undefined {
  if (nixSignatures === undefined || nixKeys !== undefined) return nixSignatures
  throw new InputError('missing-option', '"nix-signatures" has no effect without keys of Nix.', { hint: 'Give the input "nix-keys" too.' })
}

/** Shows each check in the job's log; what did not pass is an annotation. */
function report(checks: readonly Check[], reporter: Reporter): void {
  for (const { outcome, statement, hint } of checks) {
    if (outcome === 'passed') info(reporter, statement)
    else warn(reporter, hint === undefined ? statement : `${statement} ${hint}`)
  }
}

/** Throws InputError `evidence-refused`. */
function requireProved({ checks, releaseId }: VerifyResult, strict: boolean): void {
  const counted = checks.filter(({ outcome }) => outcome === 'failed' || (strict && outcome === 'not-provable'))
  const [first] = counted
  if (first === undefined) return
  const more = counted.length > 1 ? ` (and ${counted.length - 1} more)` : ''
  throw new InputError('evidence-refused', `The release ${releaseId} is not proved: ${first.statement}${more}`, { hint: first.hint })
}

async function recordOptions(
  inputs: InputsOf<typeof verifyInputs>,
  step: Pick<ActionStep, 'reporter'>,
): Promise<VerifyRecordOptions | undefined> {
  const { record, ledger, host, directory } = inputs
  await refuseConfigurationOfEvidence(directory)
  const hostKey = inputs.hostKey
  if (record === undefined) {
    if (ledger !== undefined)
      throw new InputError('missing-option', 'A ledger is checked against a record.', { hint: 'Give the input "record" too.' })
    if (inputs.allowUnsigned)
      throw new InputError('missing-option', '"allow-unsigned" has no effect without a record.', { hint: 'Give the input "record" too.' })
    if (inputs.timestampCertificates !== undefined)
      throw new InputError('missing-option', '"timestamp-certificates" has no effect without a record.', {
        hint: 'Give the input "record" too.',
      })
    if (hostKey === undefined && host === undefined) return undefined
    throw new InputError('missing-option', "A host's key verifies a record.", { hint: 'Give the input "record" too.' })
  }
  return {
    recordFile: resolve(record),
    ledgerFile: ledger === undefined ? undefined : resolve(ledger),
    hostKeyFile: hostKey === undefined ? undefined : resolve(hostKey),
    expectedHost: host,
    allowUnsigned: inputs.allowUnsigned,
    // A host that was given new keys since has its former ones in a file.
    pinnedHostKey: host === undefined || hostKey !== undefined ? undefined : await pinnedHostKeyOf(resolve(directory), host),
    pinnedHosts: host === undefined && hostKey === undefined ? await pinnedHostsIn(resolve(directory), step) : undefined,
  }
}
