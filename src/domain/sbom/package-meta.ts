import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX'
import { publicUrl } from '../secrets/public-url.ts'
import type { Licence, PackageMeta } from '../statement/sbom.ts'

/** What a flake states of a package, as texts. */
interface StatedMeta {
  readonly description: string | null
  readonly homepages: readonly string[] | null
  /** SPDX ids, or other names. */
  readonly licences: readonly string[] | null
  readonly sources: readonly string[] | null
}

/** Entries of one package at most, and characters of one: a bill of materials is not the place for a text. */
const ENTRIES = 64
const LENGTH = 1024

/** Returns what a bill of materials can have of a package: valid addresses without secrets, and licences as CycloneDX knows them. */
export function packageMeta({ description, homepages, licences, sources }: StatedMeta): PackageMeta {
  const [homepage] = addresses(homepages)
  return {
    ...(description === null || description === '' ? {} : { description: description.slice(0, LENGTH) }),
    ...(homepage === undefined ? {} : { homepage }),
    licences: (licences ?? [])
      .filter((name) => name !== '')
      .slice(0, ENTRIES)
      .map(licenceOf),
    sources: addresses(sources),
  }
}

function licenceOf(name: string): Licence {
  const isKnown: boolean = isSupportedSpdxId(name)
  return isKnown ? { id: name } : { name: name.slice(0, LENGTH) }
}

function addresses(urls: readonly string[] | null): string[] {
  const known = (urls ?? []).filter((url) => url.length <= LENGTH && /^(?:https?|ftp|mirror):\/\//.test(url) && URL.canParse(url))
  return [...new Set(known.map((url) => publicUrl(url)))].slice(0, ENTRIES)
}
