/** Levels of lists and objects in JSON that others wrote; what we write has a tenth of that. */
const LEVELS_LIMIT = 200

/**
 * Parses JSON that others wrote. Throws SyntaxError for what is not JSON, and for lists and objects that are nested so deeply that
 * a function which follows them, such as the one that gives the canonical form, would run out of stack.
 */
export function parseLimitedJson(text: string): unknown {
  if (isDeep(text)) throw new SyntaxError(`it is nested deeper than the ${LEVELS_LIMIT} levels that are read`)
  return JSON.parse(text)
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Array.from(String.raw`"\[]{}`, (one) => one.charCodeAt(0))

function isDeep(text: string): boolean {
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) index = endOfText(text, index)
    else if (code === OPEN_LIST || code === OPEN_OBJECT) depth += 1
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1
    if (depth > LEVELS_LIMIT) return true
  }
  return false
}

/** Returns where the text ends that begins with this quote. */
function endOfText(text: string, begin: number): number {
  for (let index = text.indexOf('"', begin + 1); index !== -1; index = text.indexOf('"', index + 1)) {
    let slashes = 0
    while (text.charCodeAt(index - 1 - slashes) === BACKSLASH) slashes += 1
    if (slashes % 2 === 0) return index
  }
  return text.length
}
