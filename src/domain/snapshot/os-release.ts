import { lineOf } from './line.ts'

/** Parses the fields of an os-release(5) file: shell assignments of a simple kind, which are not run but read. */
export function parseOsRelease(text: string): Record<string, string> {
  const fields = text.split('\n').flatMap((line): [string, string][] => {
    const [, name, written] = /^([A-Z][A-Z0-9_]{0,63})=(.*)$/.exec(line.trim()) ?? []
    return name === undefined || written === undefined ? [] : [[name, lineOf(unquoted(written))]]
  })
  return Object.fromEntries(fields)
}

function unquoted(written: string): string {
  const [, double, single] = /^(?:"(.*)"|'(.*)')$/.exec(written) ?? []
  return single ?? (double ?? written).replaceAll(/\\(["$`\\])/g, '$1')
}
