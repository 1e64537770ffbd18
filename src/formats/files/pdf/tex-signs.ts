/**
 * Letters that TeX writes with fonts that name none of theirs: a dash between two times would be nothing at all, and "offices" without its ffi.
 */

// Where the fonts of TeX have them: from 0x0b in its first encoding (OT1), from 0x10 in the one of Cork (T1).
const SIGNS: Readonly<Record<string, string>> = {
  '\x0b': 'ff', '\x0c': 'fi', '\x0d': 'fl', '\x0e': 'ffi', '\x0f': 'ffl',
  '\x10': '“', '\x11': '”', '\x12': '„', '\x13': '«', '\x14': '»', '\x15': '–', '\x16': '—', '\x17': '', '\x19': 'ı', '\x1b': 'ff', '\x1c': 'fi', '\x1d': 'fl', '\x1e': 'ffi', '\x1f': 'ffl',
};

/** The same with the letters that are meant. */
export function withTexSigns(text: string): string {
  // In its first encoding a dash has the place of a brace.
  return text.replace(/[\x0b-\x17\x19\x1b-\x1f]/g, (sign) => SIGNS[sign] ?? '').replace(/(?<=\d)\{(?=\d)/g, '–');
}
