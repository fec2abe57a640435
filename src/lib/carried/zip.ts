import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';

/** A file of an archive that Node packs: it takes a seventh of the time of a packer written in JavaScript. */
class Packed extends ZipPassThrough {
  override compression = 8;
  readonly #level: number;

  constructor(name: string, mtime: Date, level: number) {
    super(name);
    this.mtime = mtime;
    this.#level = level;
  }

  protected override process(data: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.ondata(null, new Uint8Array(deflateRawSync(data, { level: this.#level })), final);
  }
}

/** What no packing makes smaller. */
const packedAlready = /\.(woff2|png)$/;

/**
 * A zip archive.
 *
 * @param files what it holds, by names that it lists in this order
 * @param mtime when all of them are said to have been changed: the same files at the same time give the same bytes
 */
export function zipped(files: ReadonlyMap<string, Uint8Array | string>, mtime: Date): Uint8Array {
  const parts: Uint8Array[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [name, data] of files) {
    const file = new Packed(name, mtime, packedAlready.test(name) ? 0 : 6);
    archive.add(file);
    file.push(Buffer.from(data), true);
  }
  archive.end();
  return Buffer.concat(parts);
}
