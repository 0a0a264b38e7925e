import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const openssl = (...words: string[]) => promisify(execFile)('openssl', words)

export interface ServerIdentity {
  readonly key: string
  readonly cert: string
}

/** An authority of certificates, made by openssl, that no host trusts by itself. */
export interface Authority {
  /** The file with its certificate. */
  readonly file: string
  /** Makes the key and the certificate of a server with this `subjectAltName`, such as `DNS:app.example`. */
  readonly issue: (name: string, options?: { readonly days?: number }) => Promise<ServerIdentity>
}

export async function makeAuthority(folder: string, name: string): Promise<Authority> {
  const at = (end: string) => join(folder, `${name}-${end}`)
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  await openssl('req', '-x509', ...newKey, '-days', '2', '-subj', `/CN=${name}`, '-keyout', at('ca.key'), '-out', at('ca.pem'))
  let count = 0
  const issue: Authority['issue'] = async (subjectAltName, { days = 2 } = {}) => {
    const one = (end: string) => at(`${count}.${end}`)
    count += 1
    await openssl('req', ...newKey, '-subj', '/CN=server', '-keyout', one('key'), '-out', one('csr'))
    await writeFile(one('ext'), `subjectAltName=${subjectAltName}\n`)
    const signer = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial']
    await openssl('x509', '-req', '-in', one('csr'), ...signer, '-days', String(days), '-extfile', one('ext'), '-out', one('pem'))
    return { key: await readFile(one('key'), 'utf8'), cert: await readFile(one('pem'), 'utf8') }
  }
  return { file: at('ca.pem'), issue }
}
