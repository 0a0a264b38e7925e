import { personOf } from '../errors/quote.ts'
import type { SignerRecord } from '../trust/signer-record.ts'

/** Formats a line of an outcome: `signed by release@grind (SHA256:…)`; none when no signer was recorded. */
export function signerLines(signers: SignerRecord | undefined): string[] {
  if (signers === undefined || signers.length === 0) return []
  return [`  signed by ${signers.map(({ principals, fingerprint }) => `${personOf(principals)} (${fingerprint})`).join(', ')}`]
}
