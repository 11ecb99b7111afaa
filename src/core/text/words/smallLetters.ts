/**
 * The text in small letters, each in its place: "İ" would else become two characters, and "ſ" is an s. To look for a small letter in
 * it finds what an expression finds that ignores case; one that also has classes of Unicode takes V8 a hundred times as long to make.
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length && !small.includes('ſ')) return small;
  return text.replaceAll('İ', 'ı').toLowerCase().replaceAll('ſ', 's');
}

/** The source of an expression for a text in small letters. */
export function sourceInSmallLetters(source: string): string {
  return source.replace(/\\p\{\w+\}|\\.|[A-Z]/gi, (part) => (part.length > 1 ? part : part.toLowerCase()));
}
