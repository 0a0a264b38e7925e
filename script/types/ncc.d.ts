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
  }
  export default function ncc(entry: string, options: Options): Promise<Bundle>
}
