/**
 * Parses what systemd takes from an `EnvironmentFile=`: name and value of each variable, the last one when a name comes twice. Follows
 * systemd.exec(5) and parse_env_file_internal() of src/basic/env-file.c, state by state; a name that systemd refuses is left out.
 */
export function parseEnvironmentFile(text: string): Map<string, string> {
  const variables = new Map<string, string>()
  const reading: Reading = { state: 'before-key', key: '', value: '', trimmed: undefined, variables }
  for (const character of text) steps[reading.state](reading, character)
  if (!unfinished.has(reading.state)) push(reading)
  return variables
}

/** States in which no variable has begun. */
const unfinished: ReadonlySet<State> = new Set(['before-key', 'key', 'comment', 'comment-escape'])

type State =
  'before-key' | 'key' | 'before-value' | 'value' | 'value-escape' | 'single' | 'double' | 'double-escape' | 'comment' | 'comment-escape'

interface Reading {
  state: State
  key: string
  value: string
  /** Length of the value when white space began that may turn out to be its end. */
  trimmed: number | undefined
  readonly variables: Map<string, string>
}

/** What a character does in each state. A missing state does not compile. */
const steps: { readonly [Each in State]: (reading: Reading, character: string) => void } = {
  'before-key': (reading, character) => {
    if (character === '#' || character === ';') reading.state = 'comment'
    else if (!isSpace(character)) {
      reading.state = 'key'
      reading.key = character
    }
  },
  key: (reading, character) => {
    if (isEnd(character)) forget(reading)
    else if (character === '=') reading.state = 'before-value'
    else reading.key += character
  },
  'before-value': (reading, character) => {
    if (isEnd(character)) {
      push(reading)
      forget(reading)
    } else if (character === "'") reading.state = 'single'
    else if (character === '"') reading.state = 'double'
    else if (character === '\\') reading.state = 'value-escape'
    else if (!isSpace(character)) {
      reading.state = 'value'
      reading.value += character
    }
  },
  value: (reading, character) => {
    if (isEnd(character)) {
      push(reading)
      forget(reading)
    } else if (character === '\\') {
      reading.state = 'value-escape'
      reading.trimmed = undefined
    } else {
      reading.trimmed = isSpace(character) ? (reading.trimmed ?? reading.value.length) : undefined
      reading.value += character
    }
  },
  'value-escape': (reading, character) => {
    reading.state = 'value'
    if (!isEnd(character)) reading.value += character
  },
  single: (reading, character) => {
    if (character === "'") reading.state = 'before-value'
    else reading.value += character
  },
  double: (reading, character) => {
    if (character === '"') reading.state = 'before-value'
    else if (character === '\\') reading.state = 'double-escape'
    else reading.value += character
  },
  'double-escape': (reading, character) => {
    reading.state = 'double'
    if ('"\\`$'.includes(character)) reading.value += character
    else if (character !== '\n') reading.value += `\\${character}`
  },
  comment: (reading, character) => {
    if (isEnd(character)) reading.state = 'before-key'
    else if (character === '\\') reading.state = 'comment-escape'
  },
  'comment-escape': (reading, character) => {
    reading.state = isEnd(character) ? 'before-key' : 'comment'
  },
}

function push({ state, key, value, trimmed, variables }: Reading): void {
  const name = key.replace(/[ \t\n\r]+$/, '')
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) variables.set(name, state === 'value' ? value.slice(0, trimmed) : value)
}

/** Starts again, at the next line. */
function forget(reading: Reading): void {
  Object.assign(reading, { state: 'before-key', key: '', value: '', trimmed: undefined } satisfies Partial<Reading>)
}

function isEnd(character: string): boolean {
  return character === '\n' || character === '\r'
}

function isSpace(character: string): boolean {
  return ' \t\n\r'.includes(character)
}
