import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { debianPackage } from '../../lab/client.ts'

/** Writes a configuration of fontconfig into a folder, with fonts that a server does not have: letters as of a desktop, and signs in color. */
export async function withFonts(folder: string): Promise<string> {
  const packages = [await debianPackage('fonts-liberation'), await debianPackage('fonts-noto-color-emoji')]
  const file = join(folder, 'fonts.conf')
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${packages.map((path) => `<dir>${path}/usr/share/fonts</dir>`).join('')}
<cachedir>${folder}</cachedir>
${['sans-serif', 'system-ui', 'Helvetica', 'Arial'].map((family) => prefer(family, 'Liberation Sans')).join('')}
${prefer('monospace', 'Liberation Mono')}
<match target="pattern"><edit name="family" mode="append_last"><string>Liberation Sans</string></edit></match>
</fontconfig>`,
  )
  return file
}

function prefer(family: string, font: string): string {
  return `<alias binding="strong"><family>${family}</family><prefer><family>${font}</family></prefer></alias>`
}
