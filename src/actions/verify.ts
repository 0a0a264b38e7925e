import { resolve } from 'node:path'
import type { z } from 'zod'
import { InputError } from '#domain/errors/errors'
import { writeOutputs } from '#github/finish'
import { readInputs } from '#github/inputs'
import { jobLogReporter } from '#github/job-log'
import type { VerifyRecordOptions } from '#steps/evidence/verify-record'
import { pinnedHostKeyOf } from '#steps/config/pinned-host-key'
import { verify } from '#verbs/verify'
import { bundleSource } from './bundle-source.ts'
import { verifyInputs } from './inputs.ts'
import { obtainBundle } from './obtain-bundle.ts'
import { actionRunner } from './runner.ts'

export async function verifyAction(): Promise<void> {
  const inputs = readInputs(verifyInputs)
  const reporter = jobLogReporter()
  const { signature, minimum, at } = inputs
  const revoked = inputs['revoked-keys']
  await using bundle = await obtainBundle(bundleSource(inputs), inputs)
  const verified = await verify(
    {
      bundle: bundle.path,
      signatureFile: signature === undefined ? undefined : resolve(signature),
      allowedSignersFile: resolve(inputs['allowed-signers']),
      revokedKeysFile: revoked === undefined ? undefined : resolve(revoked),
      expectedReleaseId: inputs['release-id'],
      minimumSignatures: minimum,
      at,
      record: await recordOptions(inputs),
    },
    actionRunner,
    reporter,
  )
  for (const message of verified.refused) reporter.report({ event: 'note', level: 'warning', message })
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

async function recordOptions(inputs: z.infer<typeof verifyInputs>): Promise<VerifyRecordOptions | undefined> {
  const { record, ledger, host, directory } = inputs
  const hostKey = inputs['host-key']
  if (record === undefined) {
    if (ledger !== undefined) throw new InputError('usage', 'A ledger is checked against a record; give the input "record" too.')
    if (hostKey === undefined && host === undefined) return undefined
    throw new InputError('usage', `A host's key verifies a record; give the input "record" too.`)
  }
  if (hostKey !== undefined && host !== undefined) {
    throw new InputError('usage', 'The inputs "host-key" and "host" both name a key; give one of them.')
  }
  return {
    recordFile: resolve(record),
    ledgerFile: ledger === undefined ? undefined : resolve(ledger),
    hostKeyFile: hostKey === undefined ? undefined : resolve(hostKey),
    pinnedHostKey: host === undefined ? undefined : await pinnedHostKeyOf(resolve(directory), host),
  }
}
