import type { SigstoreRoot } from '../sigstore/verify-bundle.ts'
import { certificatesInPem, isIssuedBy, isSameCertificate, readCertificate, validityProblem, type Certificate } from './certificate.ts'

/** Who may vouch for times. */
export interface TimestampAuthority {
  /** A chain that ends in one of these is trusted. */
  readonly anchors: readonly Certificate[]
  /** The only certificate that may sign; any one that an anchor leads to when absent. */
  readonly signer?: Certificate
  /** When it could be trusted; always when absent. */
  readonly from?: Date | undefined
  readonly until?: Date | undefined
}

/** Reads certificates of authorities. Throws TimestampProblem. */
export function authoritiesInPem(text: string): TimestampAuthority[] {
  return [{ anchors: certificatesInPem(text) }]
}

/** Returns the authorities for time stamps that trusted roots of Sigstore name. Throws TimestampProblem. */
export function authoritiesOfSigstore(roots: readonly SigstoreRoot[]): TimestampAuthority[] {
  return roots
    .flatMap(({ timestampAuthorities }) => timestampAuthorities)
    .flatMap(({ certChain, validFor }): TimestampAuthority[] => {
      const anchors = (certChain?.certificates ?? []).map(({ rawBytes }) => readCertificate(rawBytes))
      const [signer] = anchors
      return signer === undefined ? [] : [{ anchors, signer, from: validFor?.start, until: validFor?.end }]
    })
}

/** A certificate that signed a time, and others that may lead from it to an authority. */
export interface ChainToCheck {
  readonly signer: Certificate
  readonly others: readonly Certificate[]
  readonly time: Date
}

/** Certificates between a signer and its authority, more than any authority has. */
const LONGEST_CHAIN = 8

/** Returns why none of the authorities vouches for a certificate at a time; undefined when one does. */
export function authorityProblem(chain: ChainToCheck, authorities: readonly TimestampAuthority[]): string | undefined {
  const own = authorities.filter(({ signer }) => signer === undefined || isSameCertificate(signer, chain.signer))
  const { time } = chain
  const then = own.filter(({ from, until }) => (from === undefined || time >= from) && (until === undefined || time <= until))
  if (then.length === 0) return own.length === 0 ? NOT_KNOWN : 'is by an authority that is not trusted for that time'
  let problem: string | undefined
  for (const { anchors } of then) {
    const path = pathTo(anchors, chain)
    if (path === undefined) continue
    const invalid = path.flatMap((one) => validityProblem(one, time) ?? []).at(0)
    if (invalid === undefined) return undefined
    problem ??= `is by a certificate that ${invalid}`
  }
  return problem ?? NOT_KNOWN
}

const NOT_KNOWN = 'is by an authority that none of the given certificates vouches for'

/**
 * Finds the shortest chain from the signer to an anchor, the signer first: each certificate is tried once, so that many certificates cost
 * little.
 */
function pathTo(anchors: readonly Certificate[], { signer, others }: ChainToCheck): readonly Certificate[] | undefined {
  const left = new Set([...anchors, ...others])
  let paths: Certificate[][] = [[signer]]
  for (let length = 0; length <= LONGEST_CHAIN; length += 1) {
    const found = paths.find((path) => anchors.some((anchor) => isSameCertificate(anchor, path.at(-1)!)))
    if (found !== undefined) return found
    paths = paths.flatMap((path) => {
      const issuers = [...left].filter((one) => isIssuedBy(path.at(-1)!, one, path.length - 1))
      for (const issuer of issuers) left.delete(issuer)
      return issuers.map((issuer) => path.concat(issuer))
    })
  }
  return undefined
}
