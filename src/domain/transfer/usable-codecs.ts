import { codecs, type Codec } from './codec-names.ts'
import { takesBase } from './codec-zstd.ts'

let usable: readonly Codec[] | undefined

/** Returns the codecs that this Node really can use; tried once. */
export function usableCodecs(): readonly Codec[] {
  usable ??= codecs.filter((codec) => codec !== 'zstd-base' || takesBase())
  return usable
}
