import type { Tls } from '#domain/config/health-fields'
import { reasonOf } from '#domain/errors/reason-of'
import { readAuthorities, type Verification } from '#tools/tls/verification'

/** Reads what a check names for the verification of its server: each time, so that a renewed file counts at once. Never rejects. */
export async function verificationOf({ serverName, ca }: Tls = {}): Promise<Verification | { readonly problem: string }> {
  try {
    return {
      ...(serverName === undefined ? {} : { serverName }),
      ...(ca === undefined ? {} : { authorities: await readAuthorities(ca) }),
    }
  } catch (error) {
    return { problem: `the authorities that it trusts: ${reasonOf(error)}` }
  }
}
