/** The longest name that is kept, in bytes: disks take 255, and headers are better short. */
const longest = 80;

/** A name that is safe on every disk and in every header, with the ending of what the file really is: `faktura.exe` of a PDF is `faktura.exe.pdf`. */
export function safeName(name: string, ending: string): string {
  const plain = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._ ()-]+/gu, '_').replace(/^[.\s]+|[.\s]+$/g, '');
  const base = plain.toLowerCase().endsWith(`.${ending}`) ? plain.slice(0, -ending.length - 1)
    : ending === 'jpg' ? plain.replace(/\.jpeg$/i, '')
    : plain;
  const short = shortened(base).trim();
  return `${short === '' ? 'file' : short}.${ending}`;
}

/** As many whole characters as fit. */
function shortened(name: string): string {
  let bytes = 0;
  return [...name].filter((character) => (bytes += Buffer.byteLength(character)) <= longest).join('');
}
