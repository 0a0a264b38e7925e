/** A line of the lab between grind and its production host. */
export interface LinkSetting {
  /** How it is written: `40ms/100mbit`. */
  readonly name: string
  readonly rtt: string
  readonly rate: string
}

/** The line on which most cases are measured: a data centre in another country, an ordinary rate. */
export const MAIN_LINK = linkOf('40ms/100mbit')

/** The lines on which a case is measured that is measured on all of them. */
export const ALL_LINKS: readonly LinkSetting[] = ['0ms', '10ms', '40ms'].flatMap((rtt) =>
  ['20mbit', '100mbit', '1000mbit'].map((rate) => linkOf(`${rtt}/${rate}`)),
)

/** Reads a line such as `40ms/100mbit`. Throws RangeError for anything else. */
export function linkOf(text: string): LinkSetting {
  const match = /^(\d{1,4}ms)\/(\d{1,5}(?:k|m|g)bit)$/.exec(text)
  if (!match) throw new RangeError(`A link is written as 40ms/100mbit, not ${JSON.stringify(text)}.`)
  return { name: text, rtt: match[1]!, rate: match[2]! }
}

/** Returns the bytes a second that a line takes. */
export function bytesPerSecond({ rate }: Pick<LinkSetting, 'rate'>): number {
  const units = { k: 1000, m: 1_000_000, g: 1_000_000_000 }
  const [, number, unit] = /^(\d+)([kmg])bit$/.exec(rate)!
  return (Number(number) * units[unit as keyof typeof units]) / 8
}
