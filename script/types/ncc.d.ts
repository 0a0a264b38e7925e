/** The part of ncc's function that we call; the package has no types of its own. */
declare module '@vercel/ncc' {
  interface Options {
    readonly cache: false
    readonly esm: boolean
    readonly license: string
    readonly minify: boolean
    readonly quiet: boolean
  }
  interface Bundle {
    readonly code: string
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
    readonly stats: { toJson(options: Readonly<Record<string, boolean | number>>): { readonly modules: readonly StatsModule[] } }
  }
  /** A module in webpack's statistics. */
  export interface StatsModule {
    /** Absent for webpack's own runtime. */
    readonly id?: string | number | null
    /** Path of its file; for a concatenated module, of the one that the others were put into. */
    readonly nameForCondition?: string | null
    /** What was concatenated into one module. */
    readonly modules?: readonly StatsModule[]
  }
  export default function ncc(entry: string, options: Options): Promise<Bundle>
}
