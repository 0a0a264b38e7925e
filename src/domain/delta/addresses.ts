/**
 * Addresses in programs for x86-64: numbers of four bytes, relative to the instruction after them. They are in calls and jumps, and in
 * operands (ModRM of mode 0 with register 5). They are found by their bytes alone, without a disassembler: what only looks like one costs a
 * little size, and is never wrong. Source: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2, chapter 2.
 */

/** What may begin with a byte: nothing, a call or jump, a conditional jump of two bytes, an operand. */
const CALL = 1
const TWO_BYTES = 2
const OPERAND = 3
const kinds = new Uint8Array(256)
kinds[0xe8] = CALL
kinds[0xe9] = CALL
kinds[0x0f] = TWO_BYTES
for (let register = 0; register < 8; register += 1) kinds[0x05 | (register << 3)] = OPERAND

/** Opcodes that have an operand in memory and are frequent. Those of two bytes (0f xx) are not in it: their second byte is. */
const hasOperand = new Uint8Array(256)
for (const opcode of [
  0x03, 0x2b, 0x39, 0x3b, 0x63, 0x80, 0x81, 0x83, 0x84, 0x85, 0x88, 0x89, 0x8a, 0x8b, 0x8d, 0xc6, 0xc7, 0xf6, 0xf7, 0xff,
])
  hasOperand[opcode] = 1
for (const opcode of [
  0x10, 0x11, 0x28, 0x29, 0x2e, 0x2f, 0x54, 0x57, 0x58, 0x59, 0x5c, 0x5e, 0x6f, 0x7f, 0xb6, 0xb7, 0xbe, 0xbf, 0xb1, 0xc1, 0xd6, 0xef,
])
  hasOperand[opcode] = 1

/** Returns where the next address is whose four bytes are within a part of these bytes, from `from` on; -1 for none. */
export function nextAddress(bytes: Buffer, from: number, end: number): number {
  for (let at = from; at < end - 4; at += 1) {
    const kind = kinds[bytes[at]!]
    if (kind === 0) continue
    let field = at + 1
    if (kind === TWO_BYTES) {
      if ((bytes[at + 1]! & 0xf0) !== 0x80) continue
      field = at + 2
    } else if (kind === OPERAND && (at === 0 || hasOperand[bytes[at - 1]!] === 0)) continue
    if (field + 4 > end) continue
    // The highest byte is that of a small number, positive or negative: this is checked first because it is fast.
    const high = bytes[field + 3]!
    if (high > 0x07 && high < 0xf8) continue
    const target = field + 4 + addressAt(bytes, field)
    if (target >= 0 && target < bytes.length) return field
  }
  return -1
}

/** The number that four bytes are, the lowest first. */
export function addressAt(bytes: Buffer, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
}

/** Returns a copy of the bytes with zeros for addresses: what differs only in them is equal. */
export function withoutAddresses(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  for (let at = nextAddress(bytes, 0, bytes.length); at !== -1; at = nextAddress(bytes, at + 4, bytes.length)) {
    copy.fill(0, at, at + 4)
  }
  return copy
}
