/**
 * Texts of East Asia that are not in UTF-8 and do not say what they are in: older editors, and the tables of office programs. Read as Western ones, not
 * a word of them is left.
 */

/** From what stands in a text most of the time, the share that at least has to. A wrong reading has rare signs instead. */
const LEAST = { japanese: 0.15, korean: 0.3, chinese: 0.1 } as const;
const FEWEST = 8;

const COMMON = {
  // Kana: no Japanese text is without.
  japanese: /[\u3041-\u3096\u30a1-\u30fc]/gu,
  korean: /[가-힣]/gu,
  // The commonest, as both scripts write them.
  chinese: /[的一是了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子日年月报報告题題论論学學术術研究所]/gu,
} as const;
const ENCODINGS: readonly (readonly [string, string, keyof typeof COMMON])[] = [['euc-jp', 'EUC-JP', 'japanese'], ['shift_jis', 'Shift_JIS', 'japanese'], ['iso-2022-jp', 'ISO-2022-JP', 'japanese'], ['euc-kr', 'EUC-KR', 'korean'], ['gb18030', 'GB 18030', 'chinese'], ['big5', 'Big5', 'chinese']];

/** The text, and the encoding that was taken; undefined where none of these fits. */
export function eastAsianText(bytes: Uint8Array): { readonly text: string; readonly guessed: string } | undefined {
  const read = ENCODINGS.flatMap(([label, guessed, language]) => {
    const text = new TextDecoder(label).decode(bytes);
    const count = (signs: RegExp): number => text.match(signs)?.length ?? 0;
    const [wide, common] = [count(/[^\0-\xff]/gu), count(COMMON[language])];
    // Half the width: what the first byte of Western letters becomes in Shift_JIS.
    const odd = count(/[\uff61-\uff9f\ue000-\uf8ff]/gu) * 10 + count(/\ufffd/gu) * 50;
    return common >= FEWEST && common / wide >= LEAST[language] && odd < wide ? [{ text, guessed, share: common / wide }] : [];
  });
  return read.sort((a, b) => b.share - a.share)[0];
}
