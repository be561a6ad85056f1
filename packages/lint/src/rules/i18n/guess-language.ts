/** Small words that belong to one of these languages and to no other. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is are this that with your you for from not it can will be have when what',
  es: 'el los las una para con por del su sus es está este esta como más cuando usted y desde sin',
  pt: 'os as uma para com por do da não seu sua você está este esta como mais quando são em',
  tr: 've bir bu için ile olarak veya daha değil çok sonra kadar gibi her olan',
  id: 'dan yang untuk dengan di ini dari anda tidak akan atau pada ke adalah dapat',
};

const MIN_WORDS = 25;
const MIN_HITS = 8;

/**
 * The language that a longer text is in, when that is clearly another than the one expected; else nothing. Russian is
 * told by its script.
 */
export function guessLanguage(text: string, expected: string): string | undefined {
  const words =
    text
      .replaceAll(/<[^<>]{0,300}>/g, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return undefined;
  const cyrillic = words.filter((word) => /\p{Script=Cyrillic}/u.test(word)).length / words.length;
  if (cyrillic > 0.6) return expected === 'ru' ? undefined : 'ru';
  if (expected === 'ru' && cyrillic > 0.1) return undefined;
  const hits = (language: string): number => {
    const small = new Set(SMALL_WORDS[language]?.split(' '));
    return words.filter((word) => small.has(word)).length;
  };
  const [best] = Object.keys(SMALL_WORDS)
    .map((language) => ({ language, count: hits(language) }))
    .sort((a, b) => b.count - a.count);
  const isClear = best && best.count >= MIN_HITS && best.count >= 3 * (hits(expected) + 1);
  return isClear && best.language !== expected ? best.language : undefined;
}
