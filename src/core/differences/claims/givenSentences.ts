import type { Mention } from '../../entities/entity';
import { plainText } from '../../plain/plainText';
import { languageOf } from '../../text/words/language';
import type { NamedArticle } from '../difference';

/**
 * Sentences that are given as they are, as an article without a day: joined by an empty line, never split again.
 * @param findMentions Finds the mentions of the article's plain text, in order.
 */
export function articleOfSentences(
  sentences: readonly string[],
  findMentions: (plain: string, language: string) => readonly Mention[],
): NamedArticle {
  const text = sentences.join('\n\n');
  let start = 0;
  const spans = sentences.map((sentence) => {
    const span = {
      start,
      end: start + sentence.length,
      text: sentence,
      plain: plainText(sentence),
      block: 0,
    };
    start = span.end + 2;
    return span;
  });
  const plain = spans.map((span) => span.plain).join('\n\n');
  const language = languageOf(text);
  return {
    article: { text, plain, sentences: spans, published: null, language },
    mentions: findMentions(plain, language),
  };
}
