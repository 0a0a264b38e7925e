import { EOL } from 'node:os'
import { Writable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { isDebug, printForeign, printLine } from './toolkit.ts'

const prefix = '[command]'

/**
 * What the toolkit writes to the log: first the command, then what the program prints. The toolkit writes words as they are, of
 * which one may come from outside and hold a line that the runner would obey; so every line is sanitized first.
 */
export function logStream(): Writable {
  let isFirst = true
  let rest = ''
  const decoder = new StringDecoder()
  return new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      if (isFirst) {
        isFirst = false
        printCommand(String(chunk).slice(prefix.length, -EOL.length))
      } else if (isDebug()) {
        const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.write(chunk))).split('\n')
        rest = lines.pop()!
        if (lines.length > 0) printForeign(lines.map(sanitizeLine))
      }
      done()
    },
    final(done) {
      rest += decoder.end()
      if (rest !== '') printForeign([sanitizeLine(rest)])
      done()
    },
  })
}

/** Prints a command as the toolkit does: the log viewer shows such a line as one. */
export function printCommand(line: string): void {
  printLine(`${prefix}${sanitizeLine(line)}`)
}
