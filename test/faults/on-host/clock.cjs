// Preloaded into the agent: its clock is wrong by FAULT_CLOCK seconds; when FAULT_CLOCK_JUMP names a file, from when that exists on. The
// machine's clock is everybody's, so it is left alone; the monotonic one is not touched by either.
const { existsSync } = require('node:fs')
const seconds = Number(process.env.FAULT_CLOCK)
const jump = process.env.FAULT_CLOCK_JUMP
const RealDate = Date
let isWrong = jump === undefined
const shifted = () => {
  isWrong ||= existsSync(jump)
  return RealDate.now() + (isWrong ? seconds * 1000 : 0)
}
globalThis.Date = class extends RealDate {
  constructor(...words) {
    super(...(words.length === 0 ? [shifted()] : words))
  }
  static now() {
    return shifted()
  }
}
