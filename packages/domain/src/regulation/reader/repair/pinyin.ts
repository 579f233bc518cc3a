/** A toned syllable without its tone, so that one table serves both. */
const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  ["aāáǎà", "eēéěèê", "iīíǐì", "oōóǒò", "uūúǔù", "üǖǘǚǜ"].flatMap(([plain = "", ...toned]) => toned.map((letter) => [letter, plain])),
);

const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|ü|üan|üe|ün)$/;

const isSyllable = (letters: string): boolean => SYLLABLE.test([...letters].map((letter) => PLAIN[letter] ?? letter).join(""));

/** Brackets behind a character in which a converter put its pinyin: 鎮(zhèn). */
export const PINYIN = /(?<=\p{Script=Han})(?:[(（][a-zāáǎàēéěèêīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）])+/gu;

/** Whether every bracket holds one syllable of pinyin, and none a word such as app. */
export const isPinyin = (brackets: string): boolean =>
  brackets
    .split(/[()（）]+/)
    .filter(Boolean)
    .every(isSyllable);
