import type { InstallRequest } from './request.ts'

/**
 * Returns a request with the keys that it proposes for an application that the host does not know yet. Those of a known application stay:
 * they may be another administrator's.
 */
export function withProposed(request: InstallRequest, isKnown: boolean): InstallRequest {
  const { proposed = {} } = request
  if (isKnown) return request
  const deployKeys = request.deployKeys ?? proposed.deployKeys
  const trustedPublicKeys = request.trustedPublicKeys ?? proposed.trustedPublicKeys
  return {
    ...request,
    ...(deployKeys === undefined ? {} : { deployKeys }),
    ...(trustedPublicKeys === undefined ? {} : { trustedPublicKeys }),
    allowedSigners: request.allowedSigners ?? proposed.allowedSigners ?? null,
  }
}
