import type { Check } from '#domain/evidence/check'
import { personOf } from '#domain/errors/quote'
import type { VerifiedSigner } from '#domain/trust/judgement'
import { failing, type ReadRecord } from './check-records.ts'

/** A release, by the signers that were found here. */
export interface SignedRelease {
  readonly signers: readonly VerifiedSigner[]
  readonly signatureFile: string
  readonly manifestFile: string
  /** False when it is unknown who may sign: nothing can be compared then. */
  readonly isKnown: boolean
}

/** The releases, and the list that names their signers. */
interface FoundSigners {
  readonly releases: ReadonlyMap<string, SignedRelease>
  readonly allowedSignersFile: string | undefined
}

/** Checks that the signers whom a host accepted for its releases are those that are found here, by their keys and names. */
export function checkAcceptedSigners(
  host: string,
  records: readonly ReadRecord[],
  { releases, allowedSignersFile }: FoundSigners,
): Check[] {
  const keyFile = allowedSignersFile === undefined ? [] : [{ path: allowedSignersFile }]
  const compared = records.flatMap(({ record, files, signature }) => {
    const release = releases.get(record.releaseId)
    return release === undefined || !release.isKnown || record.verb !== 'apply' ? [] : [{ record, file: files.record!, release, signature }]
  })
  const checks = compared.flatMap(({ record, file, release }): Check[] => {
    const restsOn = [file, { path: release.manifestFile }, { path: release.signatureFile }, ...keyFile]
    const accepted = record.signers ?? []
    if (accepted.length === 0)
      return [failing(host)('record-signers', `The record of attempt ${record.attempt} names no signer that the host accepted.`, restsOn)]
    const missing = accepted.filter(
      ({ fingerprint, principals }) =>
        !release.signers.some((one) => one.fingerprint === fingerprint && principals.every((name) => one.principals.includes(name))),
    )
    if (missing.length === 0) return []
    const names = missing.map(({ principals, fingerprint }) => `${personOf(principals)} (${fingerprint})`).join(', ')
    const statement = `The host ${host} accepted signatures that are not found here by key and name, in attempt ${record.attempt}: ${names}.`
    return [{ ...failing(host)('record-signers', statement, restsOn), hint: 'Give the allowed_signers of the host at that time.' }]
  })
  if (checks.length > 0 || compared.length === 0) return checks
  const statement = `All signers whom the host ${host} accepted are found here, by key and by name.`
  const restsOn = [...compared.map(({ file }) => file.path), ...new Set(compared.map(({ release }) => release.signatureFile))]
  const vouchedBy = compared.every(({ signature }) => signature === 'host') ? 'host' : 'none'
  return [{ check: 'record-signers', about: host, outcome: 'passed', statement, restsOn, vouchedBy }]
}
