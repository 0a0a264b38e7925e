import { parseSignatures, signatureBase64, type Signature } from '../trust/signature.ts'
import type { Envelope } from './dsse.ts'

const BEGIN = '-----BEGIN SSH SIGNATURE-----'
const END = '-----END SSH SIGNATURE-----'

/**
 * Returns the signature of an envelope from what `ssh-keygen -Y sign` printed: `sig` is the base64 of the SSHSIG blob, which is the text
 * between the lines of the armour; `keyid` is the key's fingerprint. Undefined for anything else.
 */
export function envelopeSignatureOf(armour: string): { readonly keyid: string; readonly sig: string } | undefined {
  const [signature] = parseSignatures(armour)
  if (signature === undefined) return undefined
  return { keyid: signature.fingerprint, sig: signatureBase64(signature) }
}

/**
 * Returns an envelope's signature in the form that `ssh-keygen -Y verify` reads; undefined when it is not an SSHSIG. Its fingerprint is
 * that of the key in the signature; the `keyid` is not used, because no signature covers it.
 */
export function sshSignatureOf({ sig }: Envelope['signatures'][number]): Signature | undefined {
  const standard = Buffer.from(sig, 'base64').toString('base64')
  const lines = standard.match(/.{1,70}/g) ?? []
  try {
    const [signature] = parseSignatures(`${[BEGIN, ...lines, END].join('\n')}\n`)
    return signature
  } catch {
    return undefined
  }
}
