/** A small linear congruential generator (Numerical Recipes): the same numbers on every run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A text of about `characters`, in paragraphs of sentences drawn from `sentences`. */
export function mixedArticle(
  sentences: readonly string[],
  characters: number,
  next: (below: number) => number,
): string {
  let text = '';
  while (text.length < characters) {
    const paragraph = Array.from({ length: 1 + next(3) }, () => sentences[next(sentences.length)] ?? '');
    text += `${paragraph.join(' ')}\n\n`;
  }
  return text;
}
