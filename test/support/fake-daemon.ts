import { PassThrough } from 'node:stream'
import type { Command, Runner } from '#tools/run/runner'
import type { ScriptedRunner } from './scripted-runner.ts'

/** A path that a fake daemon was given. */
interface AddedPath {
  readonly path: string
  readonly deriver: string
  /** In base 16. */
  readonly narHash: string
  readonly references: readonly string[]
  readonly narSize: number
  readonly signatures: readonly string[]
  readonly contentAddress: string
  readonly repair: boolean
  readonly unsigned: boolean
  readonly nar: Buffer
}

export interface FakeDaemonOptions {
  /** Major × 256 + minor of the protocol. */
  readonly version?: number
  /** The text with which it refuses a path; null to take it. */
  readonly refuse?: (path: string) => string | null
  /** It ends without an answer when it gets this path. */
  readonly dieAt?: string
  /** Called before it answers for a path. */
  readonly before?: (path: string) => unknown
  /** Valid paths besides those that it was given; it ends without an answer when it is asked about `dieAt`. */
  readonly valid?: readonly string[]
}

/** A runner whose `nix-daemon --stdio` is written here, by the protocol's description; other commands go to `others`. */
export interface DaemonRunner extends Runner {
  readonly added: AddedPath[]
  readonly started: Command[]
  /** Paths that it was asked about. */
  readonly asked: string[]
  readonly commands: readonly Command[]
}

export function withDaemon(others: ScriptedRunner, options: FakeDaemonOptions = {}): DaemonRunner {
  const added: AddedPath[] = []
  const started: Command[] = []
  const asked: string[] = []
  return {
    added,
    started,
    asked,
    commands: others.commands,
    run: (command) => others.run(command),
    start(command) {
      if (command.argv[0] !== 'nix-daemon') return others.start(command)
      started.push(command)
      const [stdin, stdout] = [new PassThrough(), new PassThrough()]
      const ended = Promise.withResolvers<{ status: number; stdout: string; stderr: string }>()
      const end = (status: number) => {
        stdout.end()
        ended.resolve({ status, stdout: '', stderr: status === 0 ? '' : 'error: the daemon crashed\n' })
      }
      serve({ stdin, stdout, added, asked, options }).then(
        () => end(0),
        () => end(1),
      )
      return { stdin, stdout, finished: ended.promise, kill: () => end(1) }
    },
  }
}

/** A runner of a machine whose Nix has no daemon that we can speak with. */
export function withoutDaemon(others: ScriptedRunner): ScriptedRunner {
  const gone = { status: 1, stdout: '', stderr: 'error: unrecognised flag --stdio\n' }
  return {
    ...others,
    start: (command) =>
      command.argv[0] === 'nix-daemon'
        ? { stdin: new PassThrough().resume(), stdout: new PassThrough().end(), finished: Promise.resolve(gone), kill: () => undefined }
        : others.start(command),
  }
}

const LAST = 0x616c7473
const ERROR = 0x63787470
const LOG = 0x6f6c6d67

interface Serving {
  readonly stdin: PassThrough
  readonly stdout: PassThrough
  readonly added: AddedPath[]
  readonly asked: string[]
  readonly options: FakeDaemonOptions
}

async function serve({ stdin, stdout, added, asked, options }: Serving): Promise<void> {
  const { version = 0x126, refuse = () => null, dieAt, before, valid = [] } = options
  const input = reader(stdin)
  const send = (...values: (number | string)[]) => stdout.write(Buffer.concat(values.map((value) => encode(value))))
  if ((await input.number()) !== 0x6e697863) throw new Error('no client')
  send(0x6478696f, version)
  const spoken = Math.min(version, await input.number())
  await input.number()
  await input.number()
  if (spoken >= 0x121) send('2.99.fake')
  if (spoken >= 0x123) send(1)
  send(LAST)
  for (let op = await input.number().catch(() => undefined); op !== undefined; op = await input.number().catch(() => undefined)) {
    if (op === 1) {
      const question = await input.text()
      if (question === dieAt) throw new Error('asked to die')
      asked.push(question)
      send(LAST, valid.includes(question) || added.some(({ path }) => path === question) ? 1 : 0)
      continue
    }
    if (op !== 39) throw new Error(`operation ${op} is not known here`)
    const path = await input.text()
    const head = { path, deriver: await input.text(), narHash: await input.text(), references: await input.texts() }
    await input.number()
    const narSize = await input.number()
    await input.number()
    const rest = { narSize, signatures: await input.texts(), contentAddress: await input.text() }
    const flags = { repair: (await input.number()) === 1, unsigned: (await input.number()) === 1 }
    const nar = await input.frames()
    if (path === dieAt) throw new Error('asked to die')
    await before?.(path)
    send(LOG, `copying path '${path}'`)
    const refusal = refuse(path)
    if (refusal === null) {
      added.push({ ...head, ...rest, ...flags, nar })
      send(LAST)
    } else send(ERROR, 'Error', 0, 'Error', refusal, 0, 1, 0, 'while adding')
  }
}

function encode(value: number | string): Buffer {
  const length = Buffer.alloc(8)
  if (typeof value === 'number') {
    length.writeBigUInt64LE(BigInt(value))
    return length
  }
  const bytes = Buffer.from(value)
  length.writeBigUInt64LE(BigInt(bytes.length))
  return Buffer.concat([length, bytes, Buffer.alloc((8 - (bytes.length % 8)) % 8)])
}

function reader(stream: PassThrough) {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let held = Buffer.alloc(0)
  async function bytes(length: number): Promise<Buffer> {
    while (held.length < length) {
      const next = await chunks.next()
      if (next.done === true) throw new Error('the input ended')
      held = Buffer.concat([held, next.value])
    }
    const taken = held.subarray(0, length)
    held = held.subarray(length)
    return taken
  }
  const number = async () => Number((await bytes(8)).readBigUInt64LE())
  async function text(): Promise<string> {
    const length = await number()
    return (await bytes(length + ((8 - (length % 8)) % 8))).subarray(0, length).toString()
  }
  return {
    number,
    text,
    async texts(): Promise<string[]> {
      const found: string[] = []
      for (let left = await number(); left > 0; left -= 1) found.push(await text())
      return found
    },
    async frames(): Promise<Buffer> {
      const found: Buffer[] = []
      for (let length = await number(); length > 0; length = await number()) found.push(await bytes(length))
      return Buffer.concat(found)
    },
  }
}
