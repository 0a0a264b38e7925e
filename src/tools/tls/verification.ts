import { X509Certificate } from 'node:crypto'
import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { isMissing } from '../files/is-there.ts'
import { hasCode } from '../files/error-code.ts'

/** How a server is verified, besides what Node does by itself. */
export interface Verification {
  readonly serverName?: string
  /** Certificates (PEM) of the only authorities that are trusted. */
  readonly authorities?: readonly string[]
}

const LIMIT_BYTES = 1024 * 1024
const WRITABLE_BY_OTHERS = 0o022
const block = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/**
 * Reads the certificates of a file that root alone can write: a user who could change it could let another server pass. Throws an error
 * whose message is the end of a sentence.
 */
export async function readAuthorities(path: string): Promise<string[]> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    if (isMissing(error)) throw new Error(`${path} does not exist`)
    throw hasCode(error, 'EACCES') ? new Error(`${path} is not readable here`) : error
  })
  try {
    return certificatesIn(await readFrom(handle, path), path)
  } finally {
    await handle.close()
  }
}

async function readFrom(handle: FileHandle, path: string): Promise<string> {
  const status = await handle.stat()
  if (!status.isFile()) throw new Error(`${path} is not a regular file`)
  if (status.uid !== 0 && status.uid !== process.geteuid?.()) throw new Error(`${path} belongs to user ${status.uid}, not to root`)
  if ((status.mode & WRITABLE_BY_OTHERS) !== 0) throw new Error(`${path} is writable by users other than root`)
  if (status.size > LIMIT_BYTES) throw new Error(`${path} has ${status.size} bytes, more than the ${LIMIT_BYTES} that are read`)
  return handle.readFile('utf8')
}

function certificatesIn(text: string, path: string): string[] {
  const certificates = text.match(block) ?? []
  if (certificates.length === 0) throw new Error(`${path} contains no certificate in PEM form`)
  if (!certificates.every(isCertificate)) throw new Error(`${path} contains a certificate that is damaged`)
  return certificates
}

function isCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).raw.length > 0
  } catch {
    return false
  }
}
