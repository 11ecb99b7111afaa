import type { DescribedMention } from '../articleMentions';
import type { MentionKind } from '../entity';
import { eachInSteps } from '../../steps';

interface Candidates {
  readonly votes: Map<MentionKind, number>;
  /** The articles that take the name for a kind. */
  readonly articles: Map<MentionKind, Set<string>>;
  kind: MentionKind | undefined;
}

type Voting = Pick<DescribedMention, 'vote' | 'mention'>;

/** A step is so many names. */
const namesInStep = 1000;

/** Which kind a name is of that different articles take for different kinds: the one that most of its mentions have. */
export class KindVotes {
  readonly #names = new Map<string, Candidates>();
  /** The names on which there were votes that have not told yet. */
  readonly #counted = new Set<string>();

  /** Whether there were votes that have not told yet. */
  get isBehind(): boolean {
    return this.#counted.size > 0;
  }

  /** The kind of a name in the whole library; undefined where all articles agree, and where no kind has the most votes. */
  kindOf(name: string): MentionKind | undefined {
    return this.#names.get(name)?.kind;
  }

  /** Counts the vote of a mention, or takes it back; it tells when `settleSteps` has been gone through. */
  count(articleId: string, { vote, mention: { kind } }: Voting, by: 1 | -1): void {
    if (vote === null) return;
    let name = this.#names.get(vote.name);
    if (!name)
      this.#names.set(vote.name, (name = { votes: new Map(), articles: new Map(), kind: undefined }));
    add(name.votes, kind, by * vote.weight);
    const articles = name.articles.get(kind);
    if (by < 0) articles?.delete(articleId);
    else if (articles) articles.add(articleId);
    else name.articles.set(kind, new Set([articleId]));
    this.#counted.add(vote.name);
  }

  /**
   * Lets the votes tell; visits the articles with names that have now another kind than they had, be it the library's or,
   * where that has none, the article's own.
   */
  *settleSteps(visit: (articleId: string) => void): Generator<undefined, void> {
    yield* eachInSteps(this.#counted, namesInStep, (counted) => {
      this.#counted.delete(counted);
      const name = this.#names.get(counted);
      if (!name) return;
      const before = name.kind;
      name.kind = mostVoted(name.votes);
      for (const articleId of articlesOfOther(name, before, name.kind)) visit(articleId);
      if (name.votes.size === 0) this.#names.delete(counted);
    });
  }

  /** These votes with others, to be counted by whoever asks for them. */
  suppose(): SupposedVotes {
    return new SupposedVotes(this.#names);
  }
}

/** What kinds names would have if there were more votes and others were not. */
class SupposedVotes {
  readonly #votes = new Map<string, Map<MentionKind, number>>();

  constructor(private readonly names: ReadonlyMap<string, Candidates>) {}

  /** See `KindVotes.kindOf`. */
  kindOf(name: string): MentionKind | undefined {
    const votes = this.#votes.get(name);
    return votes ? mostVoted(votes) : this.names.get(name)?.kind;
  }

  count({ vote, mention: { kind } }: Voting, by: 1 | -1): void {
    if (vote === null) return;
    let votes = this.#votes.get(vote.name);
    if (!votes) this.#votes.set(vote.name, (votes = new Map(this.names.get(vote.name)?.votes)));
    add(votes, kind, by * vote.weight);
  }

  /** The articles with names that would have another kind. */
  *changedSteps(): Generator<undefined, ReadonlySet<string>> {
    const changed = new Set<string>();
    yield* eachInSteps(this.#votes, namesInStep, ([counted, votes]) => {
      const name = this.names.get(counted);
      if (!name) return;
      for (const articleId of articlesOfOther(name, name.kind, mostVoted(votes))) changed.add(articleId);
    });
    return changed;
  }
}

function add(votes: Map<MentionKind, number>, kind: MentionKind, weight: number): void {
  const sum = (votes.get(kind) ?? 0) + weight;
  if (sum > 0) votes.set(kind, sum);
  else votes.delete(kind);
}

/** The articles for which it is another kind that a name has then than it had before. */
function* articlesOfOther(
  { articles }: Candidates,
  before: MentionKind | undefined,
  then: MentionKind | undefined,
): Generator<string> {
  for (const [own, ids] of articles) if ((before ?? own) !== (then ?? own)) yield* ids;
}

function mostVoted(votes: ReadonlyMap<MentionKind, number>): MentionKind | undefined {
  if (votes.size < 2) return undefined;
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  return first && second && first[1] > second[1] ? first[0] : undefined;
}
