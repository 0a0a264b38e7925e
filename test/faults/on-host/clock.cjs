// Preloaded into the agent: its clock is wrong by so many seconds, from so many milliseconds after its start on. The machine's
// clock is everybody's, so it is left alone; the monotonic one is not touched by either.
const [seconds, after] = process.env.FAULT_CLOCK.split(':').map(Number)
const RealDate = Date
const begin = performance.now()
const shifted = () => RealDate.now() + (performance.now() - begin >= after ? seconds * 1000 : 0)
globalThis.Date = class extends RealDate {
  constructor(...words) {
    super(...(words.length === 0 ? [shifted()] : words))
  }
  static now() {
    return shifted()
  }
}
