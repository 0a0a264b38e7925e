const CHAIN = 'its certificate is not from an authority that is trusted here'
const SELF_SIGNED = 'its certificate is self-signed, and is not trusted here'

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'the connection was reset',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENOTFOUND: 'no such name',
  EAI_AGAIN: 'the name cannot be resolved',
  // A unix socket's file.
  ENOENT: 'there is no such socket',
  ENOTSOCK: 'it is not a socket',
  EACCES: 'permission denied',
  EPROTOTYPE: 'it is a socket of another type',
  HPE_HEADER_OVERFLOW: 'its headers are longer than 16 KiB',
  ERR_PROXY_TUNNEL: 'the proxy does not connect to it',
  ERR_HTTP2_ERROR: 'it does not answer with HTTP/2',
  ERR_HTTP2_SESSION_ERROR: 'the connection was closed',
  ERR_HTTP2_STREAM_CANCEL: 'the connection was closed',
  ERR_HTTP2_STREAM_ERROR: 'it reset the request',
  // OpenSSL's names of what is wrong with a certificate.
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  CERT_REVOKED: 'its certificate is revoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: SELF_SIGNED,
  SELF_SIGNED_CERT_IN_CHAIN: CHAIN,
  UNABLE_TO_GET_ISSUER_CERT: CHAIN,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: CHAIN,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: CHAIN,
  CERT_SIGNATURE_FAILURE: 'the signature of its certificate is wrong',
  EPROTO: 'it does not answer with TLS as expected',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not answer with TLS',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'it does not answer with TLS',
  ERR_TLS_CERT_ALTNAME_FORMAT: 'its certificate has names that cannot be read',
}

interface ConnectionError extends NodeJS.ErrnoException {
  /** The name for which a certificate was not valid. */
  readonly host?: string
}

/** Returns why a connection failed, in a few words: `refused`, `no answer within 2.0 s`. */
export function connectionProblem(error: ConnectionError, timeoutMilliseconds: number): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return `no answer within ${(timeoutMilliseconds / 1000).toFixed(1)} s`
  if (error.code === 'ERR_TLS_CERT_ALTNAME_INVALID') return `its certificate is not for the name ${error.host ?? 'that was asked'}`
  const code = error.code ?? error.message
  return words[code] ?? code
}
