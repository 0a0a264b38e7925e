import { stripVTControlCharacters } from 'node:util'
import { WireError, type WireReader } from './daemon-wire.ts'

/** An operation that the daemon refused, with Nix's own text. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
}

/** The messages that a daemon sends while it works (`STDERR_…` of worker-protocol.hh). */
const messages = {
  log: 0x6f6c6d67,
  error: 0x63787470,
  startActivity: 0x53545254,
  stopActivity: 0x53544f50,
  result: 0x52534c54,
  last: 0x616c7473,
} as const

/** Reads up to the end of an operation, past what the daemon logs. Throws RefusedError for one that failed, and WireError. */
export async function readConclusion(reader: WireReader): Promise<void> {
  for (;;) {
    const kind = await reader.number()
    if (kind === messages.last) return
    if (kind === messages.error) throw new RefusedError(await errorText(reader))
    if (kind === messages.log) await reader.text()
    else if (kind === messages.startActivity) await skipActivity(reader)
    else if (kind === messages.stopActivity) await reader.number()
    else if (kind === messages.result) await skipResult(reader)
    else throw new WireError(`it has a message of the unknown kind ${kind.toString(16)}`)
  }
}

/** An error since protocol 1.26: type, level, name, text (with colours), position (always none), and traces. */
async function errorText(reader: WireReader): Promise<string> {
  await reader.text()
  await reader.number()
  await reader.text()
  const text = stripVTControlCharacters(await reader.text())
  await reader.number()
  for (let traces = await reader.number(); traces > 0; traces -= 1) {
    await reader.number()
    await reader.text()
  }
  return text
}

/** Id, level, type, text, fields, parent. */
async function skipActivity(reader: WireReader): Promise<void> {
  for (let numbers = 3; numbers > 0; numbers -= 1) await reader.number()
  await reader.text()
  await skipFields(reader)
  await reader.number()
}

/** Id, type, fields. */
async function skipResult(reader: WireReader): Promise<void> {
  for (let numbers = 2; numbers > 0; numbers -= 1) await reader.number()
  await skipFields(reader)
}

async function skipFields(reader: WireReader): Promise<void> {
  for (let fields = await reader.number(); fields > 0; fields -= 1) {
    const type = await reader.number()
    if (type === 0) await reader.number()
    else if (type === 1) await reader.text()
    else throw new WireError(`it has a field of the unknown type ${type}`)
  }
}
