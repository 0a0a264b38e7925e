import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Authorities for time stamps that openssl is: it makes the certificates, answers requests, and signs what a forger wants signed. */

type KeyKind = 'rsa' | 'rsa-1024' | 'ec'

const keyOptions: Readonly<Record<KeyKind, readonly string[]>> = {
  rsa: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'rsa-1024': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024'],
  ec: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
}

/** A certificate to make. */
export interface CertificateToMake {
  readonly kind?: KeyKind
  /** The lines of its extensions. */
  readonly extensions?: readonly string[]
  readonly by?: string
  /** When it is valid, as `openssl ca` takes it: `20260101000000Z`. */
  readonly from?: string
  readonly until?: string
}

const FOR_TIMESTAMPS = ['keyUsage=critical,digitalSignature', 'extendedKeyUsage=critical,timeStamping']

/** A root that certifies an authority, both in files of a folder. */
export class TimestampAuthority {
  readonly folder: string
  readonly name: string

  constructor(parent: string, { name = 'Clockwork', ...signer }: CertificateToMake & { readonly name?: string } = {}) {
    this.folder = mkdtempSync(join(parent, 'authority-'))
    this.name = name
    this.openssl('genpkey', ...keyOptions[signer.kind ?? 'ec'], '-out', 'root.key')
    writeFileSync(join(this.folder, 'index.txt'), '')
    writeFileSync(join(this.folder, 'serial'), '01\n')
    this.openssl('req', '-new', '-key', 'root.key', '-subj', `/O=${name}/CN=Root`, '-out', 'root.csr')
    this.sign('root', ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'], ['-selfsign'])
    this.certify('tsa', signer)
    writeFileSync(join(this.folder, 'ts.cnf'), timestampConfig)
  }

  /** Makes a key, and a certificate for it that the root or another certificate signs. */
  certify(file: string, { kind = 'ec', extensions = FOR_TIMESTAMPS, by = 'root', from, until }: CertificateToMake = {}): void {
    this.openssl('genpkey', ...keyOptions[kind], '-out', `${file}.key`)
    this.openssl('req', '-new', '-key', `${file}.key`, '-subj', `/O=${this.name}/CN=Time ${file}`, '-out', `${file}.csr`)
    this.sign(file, extensions, ['-cert', `${by}.pem`, '-keyfile', `${by}.key`], { from, until })
  }

  private sign(
    file: string,
    extensions: readonly string[],
    by: readonly string[],
    { from = '20200101000000Z', until = '20991231235959Z' }: Pick<CertificateToMake, 'from' | 'until'> = {},
  ): void {
    writeFileSync(join(this.folder, 'ca.cnf'), `${caConfig}[ext]\n${extensions.join('\n')}\n`)
    const key = by.includes('-selfsign') ? ['-keyfile', `${file}.key`] : []
    const ca = ['ca', '-batch', '-notext', '-config', 'ca.cnf', '-extensions', 'ext', ...by, ...key]
    this.openssl(...ca, '-in', `${file}.csr`, '-out', `${file}.pem`, '-startdate', from, '-enddate', until)
  }

  /** Answers a request, as openssl does. */
  reply(query: Buffer): Buffer {
    const files = { query: mkdtempSync(join(this.folder, 'query-')) }
    writeFileSync(join(files.query, 'request.tsq'), query)
    const out = join(files.query, 'answer.tsr')
    this.openssl('ts', '-reply', '-config', 'ts.cnf', '-queryfile', join(files.query, 'request.tsq'), '-out', out)
    return readFileSync(out)
  }

  /** Stamps bytes, as `openssl ts` asks for it. */
  stamp(data: string | Buffer, ...options: readonly string[]): Buffer {
    const folder = mkdtempSync(join(this.folder, 'data-'))
    writeFileSync(join(folder, 'data'), data)
    const asking = ['ts', '-query', '-data', join(folder, 'data'), '-sha256', '-cert', ...options]
    this.openssl(...asking, '-out', join(folder, 'request.tsq'))
    return this.reply(readFileSync(join(folder, 'request.tsq')))
  }

  /** Signs any time, with any of its certificates, as a forger with that key could. */
  forge(data: string | Buffer, { time, signer = 'tsa', options = [], ...more }: ForgedTime): Buffer {
    const folder = mkdtempSync(join(this.folder, 'forged-'))
    writeFileSync(join(folder, 'info'), timeInfo(data, { time, ...more }))
    const sign = ['cms', '-sign', '-in', join(folder, 'info'), '-binary', '-nodetach', '-outform', 'DER', '-econtent_type', TIME_INFO]
    const by = ['-signer', `${signer}.pem`, '-inkey', `${signer}.key`, '-md', 'sha256', '-out', join(folder, 'token')]
    this.openssl(...sign, '-cades', ...by, ...options)
    return asAnswer(readFileSync(join(folder, 'token')))
  }

  pem(file = 'root'): string {
    return readFileSync(join(this.folder, `${file}.pem`), 'utf8')
  }

  openssl(...words: readonly string[]): void {
    execFileSync('openssl', [...words], { cwd: this.folder, stdio: 'pipe', timeout: 60_000 })
  }
}

/** A time that somebody states. */
export interface ForgedTime {
  readonly time: string
  readonly signer?: string
  /** More options of `openssl cms`. */
  readonly options?: readonly string[]
  /** Values after the time: accuracy, nonce, extensions. */
  readonly more?: readonly Buffer[]
  readonly hash?: 'sha256' | 'sha1'
}

const TIME_INFO = '1.2.840.113549.1.9.16.1.4'

/** One value in DER. */
export function der(tag: number, ...parts: readonly (Buffer | string)[]): Buffer {
  const value = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part)))
  const length = value.length
  const header = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...header]), value])
}

const hashOids = { sha256: '0609608648016503040201', sha1: '06052b0e03021a' } as const

function timeInfo(data: string | Buffer, { time, more = [], hash = 'sha256' }: ForgedTime): Buffer {
  const imprint = der(0x30, der(0x30, hashOids[hash], '0500'), der(0x04, createHash(hash).update(data).digest()))
  return der(0x30, '020101', '06042a030401', imprint, '02012a', der(0x18, Buffer.from(time)), ...more)
}

/** A token in the answer of an authority. */
export function asAnswer(token: Buffer): Buffer {
  return der(0x30, '3003020100', token)
}

const caConfig = `[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
unique_subject = no
[any]
organizationName = optional
commonName = supplied
`

const timestampConfig = `[tsa]
default_tsa = own
[own]
serial = ts-serial
signer_cert = tsa.pem
certs = root.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1, millisecs:500, microsecs:100
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`

/** A server of this machine. */
export interface Served extends AsyncDisposable {
  readonly url: string
  /** The bodies of the requests. */
  readonly requests: readonly Buffer[]
}

/** Serves an authority, as one behind HTTP. */
export function serveAuthority(authority: TimestampAuthority): Promise<Served> {
  return serving((_request, response, body) => {
    response.writeHead(200, { 'content-type': 'application/timestamp-reply' })
    response.end(authority.reply(body))
  })
}

type Listener = (...asked: readonly [...Parameters<RequestListener>, body: Buffer]) => void

/** Serves anything on this machine. */
export async function serving(listener: Listener): Promise<Served> {
  const requests: Buffer[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request)
      requests.push(body)
      listener(request, response, body)
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
