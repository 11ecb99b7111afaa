import type { MentionKind } from '../entity';
import type { ArticleMentions } from '../articleMentions';

interface Candidates {
  readonly votes: Map<MentionKind, number>;
  /** The articles that take the name for a kind. */
  readonly articles: Map<MentionKind, Set<string>>;
  kind: MentionKind | undefined;
}

/** Which kind a name is of that different articles take for different kinds: the one that most of its mentions have. */
export class KindVotes {
  readonly #names = new Map<string, Candidates>();

  /** The kind of a name in the whole library; undefined where all articles agree, and where no kind has the most votes. */
  kindOf(name: string): MentionKind | undefined {
    return this.#names.get(name)?.kind;
  }

  /**
   * Counts the votes of an article, or takes them back; gives the articles with names that have now another kind than they
   * had, be it the library's or, where that has none, the article's own.
   */
  count({ articleId, mentions }: ArticleMentions, by: 1 | -1): ReadonlySet<string> {
    const counted = new Set<Candidates>();
    for (const { vote, mention } of mentions) {
      if (vote === null) continue;
      const name = this.#candidates(vote.name);
      const votes = (name.votes.get(mention.kind) ?? 0) + by * vote.weight;
      if (votes > 0) name.votes.set(mention.kind, votes);
      else name.votes.delete(mention.kind);
      const articles = name.articles.get(mention.kind) ?? new Set();
      if (by > 0) name.articles.set(mention.kind, articles.add(articleId));
      else articles.delete(articleId);
      if (name.votes.size === 0) this.#names.delete(vote.name);
      counted.add(name);
    }
    const changed = new Set<string>();
    for (const name of counted) {
      const before = name.kind;
      name.kind = mostVoted(name.votes);
      for (const [own, articles] of name.articles) {
        if ((before ?? own) !== (name.kind ?? own)) for (const article of articles) changed.add(article);
      }
    }
    return changed;
  }

  #candidates(name: string): Candidates {
    let found = this.#names.get(name);
    if (!found) this.#names.set(name, (found = { votes: new Map(), articles: new Map(), kind: undefined }));
    return found;
  }
}

function mostVoted(votes: ReadonlyMap<MentionKind, number>): MentionKind | undefined {
  if (votes.size < 2) return undefined;
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  return first && second && first[1] > second[1] ? first[0] : undefined;
}
