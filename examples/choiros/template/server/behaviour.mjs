/**
 * What a component's behaviour.json may say. It is parsed strictly when the server
 * starts, so that a typing error is an exit with a reason and never a healthy server.
 *
 *   greeting               text on the page
 *   health                 "ok" | "fail" | {"slow": milliseconds} | {"flap": good answers before the bad}
 *   exitAfterMilliseconds  null | milliseconds until the process exits with EARLY_EXIT_CODE
 */
export const EARLY_EXIT_CODE = 3

const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value) => Number.isSafeInteger(value) && value >= 0 && value <= 3_600_000

function refuse(sentence) {
  throw new Error(`behaviour.json: ${sentence}`)
}

function refuseOtherKeys(value, known) {
  const unknown = Object.keys(value).find((key) => !known.includes(key))
  if (unknown !== undefined) refuse(`unknown key ${JSON.stringify(unknown)}; known are ${known.join(', ')}`)
}

function parseHealth(value) {
  if (value === 'ok' || value === 'fail') return { mode: value }
  if (isRecord(value)) {
    const [[mode, amount] = [], ...more] = Object.entries(value)
    if (more.length === 0 && (mode === 'slow' || mode === 'flap') && isCount(amount)) return { mode, amount }
  }
  return refuse(`health must be "ok", "fail", {"slow": milliseconds} or {"flap": answers}, not ${JSON.stringify(value)}`)
}

export function parseBehaviour(value) {
  if (!isRecord(value)) refuse('must be an object')
  refuseOtherKeys(value, ['greeting', 'health', 'exitAfterMilliseconds'])
  const { greeting, exitAfterMilliseconds } = value
  if (typeof greeting !== 'string' || greeting === '') refuse('greeting must be a text that is not empty')
  if (exitAfterMilliseconds !== null && !isCount(exitAfterMilliseconds)) {
    refuse('exitAfterMilliseconds must be null or whole milliseconds up to an hour')
  }
  return { greeting, health: parseHealth(value.health), exitAfterMilliseconds }
}
