import { resolve } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { writeOutputs } from '#github/finish'
import { readInputs, type InputsOf } from '#github/inputs'
import type { VerifyRecordOptions } from '#steps/evidence/verify-record'
import { pinnedHostKeyOf } from '#steps/config/pinned-host-key'
import { verify } from '#verbs/verify'
import { bundleSource } from './bundle-source.ts'
import { verifyInputs } from './inputs.ts'
import { obtainBundle } from './obtain-bundle.ts'
import { withGitHub, type ActionStep } from './step.ts'
import { warn } from '#domain/report/event'

export async function verifyAction(opened: ActionStep): Promise<void> {
  const inputs = readInputs(verifyInputs)
  const step = withGitHub(opened, inputs)
  const { signature, minimumSignatures = inputs.minimum ?? 1, at } = inputs
  const revoked = inputs.revokedKeys
  await using bundle = await obtainBundle(bundleSource(inputs), inputs, step.github)
  const verified = await verify(
    {
      bundle: bundle.path,
      signatureFile: signature === undefined ? undefined : resolve(signature),
      allowedSignersFile: resolve(inputs.allowedSigners),
      revokedKeysFile: revoked === undefined ? undefined : resolve(revoked),
      expectedReleaseId: inputs.releaseId,
      minimumSignatures,
      at,
      record: await recordOptions(inputs),
    },
    step,
  )
  for (const message of verified.refused) warn(step.reporter, message)
  await writeOutputs({
    'release-id': verified.releaseId,
    commit: verified.source.commit,
    signers: verified.signers.length,
    fingerprints: verified.signers.map(({ fingerprint }) => fingerprint).join(' '),
    'inventory-checked': verified.inventoryChecked,
    'recorded-verdict': verified.record?.verdict,
    'record-signed-by': verified.record?.signer?.isHostKey === true ? verified.record.signer.fingerprint : undefined,
  })
}

async function recordOptions(inputs: InputsOf<typeof verifyInputs>): Promise<VerifyRecordOptions | undefined> {
  const { record, ledger, host, directory } = inputs
  const hostKey = inputs.hostKey
  if (record === undefined) {
    if (ledger !== undefined)
      throw new InputError('missing-option', 'A ledger is checked against a record.', { hint: 'Give the input "record" too.' })
    if (hostKey === undefined && host === undefined) return undefined
    throw new InputError('missing-option', "A host's key verifies a record.", { hint: 'Give the input "record" too.' })
  }
  if (hostKey !== undefined && host !== undefined) {
    throw new InputError('conflicting-options', 'The inputs "host-key" and "host" both name a key.', { hint: 'Give one of them.' })
  }
  return {
    recordFile: resolve(record),
    ledgerFile: ledger === undefined ? undefined : resolve(ledger),
    hostKeyFile: hostKey === undefined ? undefined : resolve(hostKey),
    pinnedHostKey: host === undefined ? undefined : await pinnedHostKeyOf(resolve(directory), host),
  }
}
