import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { alignSentences, compareArticles } from '../../../../src/core/alignment/compare';
import { readArticle } from '../../../../src/core/article/readArticle';

type JudgedPair = readonly [left: number, right: number, of: string];

/** Two invented articles; `others` are pairs on another occasion. */
interface OccasionTexts {
  readonly part: 'learned' | 'kept';
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly links: readonly JudgedPair[];
  readonly others: readonly JudgedPair[];
}

const texts = readFileSync(path.join(__PROJECT_ROOT__, 'test', 'fixtures', 'occasions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as OccasionTexts);

function linked(a: readonly string[], b: readonly string[]): ReadonlySet<string> {
  return new Set(alignSentences(a, b).links.map(({ left, right }) => `${left}-${right}`));
}

/** How many pairs of either kind are linked. */
function count(part: OccasionTexts['part']) {
  let links = 0;
  let others = 0;
  for (const text of texts.filter((text) => text.part === part)) {
    const found = linked(text.a, text.b);
    const among = (pairs: readonly JudgedPair[]) =>
      pairs.filter(([left, right]) => found.has(`${left}-${right}`)).length;
    links += among(text.links);
    others += among(text.others);
  }
  return { links, others };
}

/** Sentences that nothing in them resembles, so that a pair stands among others as it does in an article. */
const rest = {
  left: [
    'Rain fell on the hills.',
    'A bakery opened in Elm Street.',
    'Bicycles are cheaper this year.',
    'The museum shows old maps.',
    'Nobody found the missing cat.',
    'Wool is sold by weight.',
    'Two poets read aloud.',
    'The orchard was sprayed.',
    'A bell cracked.',
    'Chess is taught at noon.',
  ],
  right: [
    'Lamps went out in the valley.',
    'Her violin needs new strings.',
    'Farmers count their geese.',
    'Snow closed an airfield.',
    'The glacier shrank again.',
    'Sailors mend nets by hand.',
    'A comet passed unseen.',
    'Tea grows on slopes.',
    'Children painted a fence.',
    'The dictionary sold out.',
  ],
};

function areLinked(left: string, right: string): boolean {
  return linked([left, ...rest.left], [right, ...rest.right]).has('0-0');
}

describe('sentences on several occasions', () => {
  it('are linked on one occasion, and on another far more seldom', () => {
    const kept = count('kept');
    assert.ok(kept.links >= 37 && kept.others <= 19, JSON.stringify(kept));
    const learned = count('learned');
    assert.ok(learned.links >= 64 && learned.others <= 24, JSON.stringify(learned));
  });

  it('are no link when one tells as to come what the other tells as past', () => {
    const coming = 'Mayor Jane Orr will meet the harbour pilots on Tuesday.';
    assert.ok(!areLinked(coming, 'Mayor Jane Orr met the harbour pilots in March.'));
    assert.ok(!areLinked(coming, 'At a meeting held on May 4, Mayor Jane Orr faced the harbour pilots.'));
    assert.ok(areLinked(coming, 'The harbour pilots are to meet Mayor Jane Orr this week.'));
    assert.ok(
      areLinked(
        'Mayor Jane Orr met the harbour pilots on Tuesday.',
        'The harbour pilots met Mayor Jane Orr.',
      ),
    );
  });

  it('are a link when they share what both tell as past beside what one expects', () => {
    assert.ok(
      areLinked(
        'The talks, which will go on in May, follow a meeting at which Mayor Jane Orr insulted the harbour pilots.',
        'The harbour pilots were insulted by Mayor Jane Orr at a meeting.',
      ),
    );
  });

  it('are no link when two people say it and nobody else is named, unless it is one quotation', () => {
    assert.ok(
      !areLinked(
        '"We heard a bang and ran down to the quay," said Adam Kiely.',
        '"We heard a bang and then saw nothing," said Minna Roth.',
      ),
    );
    const quotation = '"We heard a bang and ran down to the quay,"';
    assert.ok(areLinked(`${quotation} said Adam Kiely.`, `${quotation} said Minna Roth, who sells flowers.`));
  });
});

const seeds = readdirSync(path.join(__PROJECT_ROOT__, 'seeds'))
  .sort()
  .map((name) => readArticle(readFileSync(path.join(__PROJECT_ROOT__, 'seeds', name), 'utf8')));

/** Whether the sentences of two seeds that begin so are linked. */
function areLinkedSeeds(
  [left, here]: readonly [number, string],
  [right, there]: readonly [number, string],
): boolean {
  const [a, b] = [seeds[left], seeds[right]];
  assert.ok(a && b);
  const find = (article: typeof a, start: string) => {
    const index = article.sentences.findIndex(({ text }) => text.replace(/\s+/g, ' ').startsWith(start));
    assert.ok(index >= 0, start);
    return index;
  };
  const [l, r] = [find(a, here), find(b, there)];
  return compareArticles(a, b).links.some((link) => link.left === l && link.right === r);
}

describe('the seeds', () => {
  const coming0 = [0, 'U.S. Ambassador to Iraq Ryan Crocker, left'] as const;
  const second0 = [0, 'This will be the second meeting'] as const;
  const may0 = [0, 'Their May 28 meeting'] as const;
  const met1 = [1, 'Crocker first met'] as const;
  const may2 = [2, 'The May 28 meeting, held'] as const;
  const coming3 = [3, 'The US envoy to Iraq, Ryan Crocker'] as const;
  const held4 = [4, 'The meeting between Crocker'] as const;

  it('have the meeting that is to come apart from that of May 28 and from its own outcome', () => {
    for (const [left, right] of [
      [coming0, met1],
      [second0, met1],
      [coming0, may2],
      [second0, may2],
      [met1, coming3],
      [may2, coming3],
      [coming0, held4],
      [coming3, held4],
      [may0, [3, 'Senior officials from the US and Iran are set']],
    ] as const) {
      assert.ok(!areLinkedSeeds(left, right), `${left[1]} / ${right[1]}`);
    }
  });

  it('have one occasion told in several ways together', () => {
    for (const [left, right] of [
      [coming0, coming3],
      [second0, [1, 'It would be the second meeting']],
      [second0, held4],
      [may0, held4],
      [met1, may2],
      [met1, held4],
      [may2, held4],
      [
        [0, 'The U.S. and Iranian ambassadors to Iraq will meet'],
        [3, 'Senior officials from the US and Iran are set'],
      ],
      [
        [2, 'Iraqi Foreign Minister Hoshiyar Zebari'],
        [3, 'The meeting will be a follow-up'],
      ],
      [
        [0, 'The United States broke off'],
        [3, 'The US broke off relations'],
      ],
      [
        [3, 'The Iranians, meanwhile'],
        [4, 'Iran is demanding the release'],
      ],
    ] as const) {
      assert.ok(areLinkedSeeds(left, right), `${left[1]} / ${right[1]}`);
    }
  });
});
