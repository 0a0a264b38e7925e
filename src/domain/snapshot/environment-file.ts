/**
 * Parses what systemd takes from an `EnvironmentFile=`: name and value of each variable, the last one when a name comes twice. Follows
 * systemd.exec(5) and parse_env_file_internal() of src/basic/env-file.c, state by state; a name that systemd refuses is left out.
 */
export function parseEnvironmentFile(text: string): Map<string, string> {
  const variables = new Map<string, string>()
  let state: State = 'before-key'
  let key = ''
  let value = ''
  /** Length of the value when white space began that may turn out to be its end. */
  let trimmed: number | undefined

  const push = () => {
    const name = key.replace(/[ \t\n\r]+$/, '')
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) variables.set(name, state === 'value' ? value.slice(0, trimmed) : value)
  }
  const forget = () => {
    key = ''
    value = ''
    trimmed = undefined
  }

  for (const character of text) {
    const isEnd = character === '\n' || character === '\r'
    switch (state) {
      case 'before-key':
        if (character === '#' || character === ';') state = 'comment'
        else if (!isSpace(character)) {
          state = 'key'
          key = character
        }
        break
      case 'key':
        if (isEnd) {
          state = 'before-key'
          forget()
        } else if (character === '=') state = 'before-value'
        else key += character
        break
      case 'before-value':
        if (isEnd) {
          push()
          state = 'before-key'
          forget()
        } else if (character === "'") state = 'single'
        else if (character === '"') state = 'double'
        else if (character === '\\') state = 'value-escape'
        else if (!isSpace(character)) {
          state = 'value'
          value += character
        }
        break
      case 'value':
        if (isEnd) {
          push()
          state = 'before-key'
          forget()
        } else if (character === '\\') {
          state = 'value-escape'
          trimmed = undefined
        } else {
          trimmed = isSpace(character) ? (trimmed ?? value.length) : undefined
          value += character
        }
        break
      case 'value-escape':
        state = 'value'
        if (!isEnd) value += character
        break
      case 'single':
        if (character === "'") state = 'before-value'
        else value += character
        break
      case 'double':
        if (character === '"') state = 'before-value'
        else if (character === '\\') state = 'double-escape'
        else value += character
        break
      case 'double-escape':
        state = 'double'
        if ('"\\`$'.includes(character)) value += character
        else if (character !== '\n') value += `\\${character}`
        break
      case 'comment':
        if (isEnd) state = 'before-key'
        else if (character === '\\') state = 'comment-escape'
        break
      case 'comment-escape':
        state = isEnd ? 'before-key' : 'comment'
        break
    }
  }
  if (state !== 'before-key' && state !== 'key' && state !== 'comment' && state !== 'comment-escape') push()
  return variables
}

type State =
  'before-key' | 'key' | 'before-value' | 'value' | 'value-escape' | 'single' | 'double' | 'double-escape' | 'comment' | 'comment-escape'

function isSpace(character: string): boolean {
  return ' \t\n\r'.includes(character)
}
