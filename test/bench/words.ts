// Words marked inside a link against the edits that people marked, beside VS Code's inner changes and diff-match-patch
// with its semantic clean-up.
//   node .build/bench.mjs words [DATA_DIR]
// Prints a table and one line of JSON.
import DiffMatchPatch from 'diff-match-patch';
import { DefaultLinesDiffComputer } from 'vscode-diff';
import { compareWords } from '../../src/core/alignment/marks/wordMarks';
import type { Span } from '../../src/core/text/span';
import { addUp, compareSets, dataFolder, readRows, scoresOf, share } from './benchTools';

type TokenRange = readonly [from: number, to: number];

interface EditedSentence {
  readonly a: string;
  readonly b: string;
  readonly edits: readonly { readonly a?: TokenRange | null; readonly b?: TokenRange | null }[];
}

interface Marked {
  readonly left: readonly Span[];
  readonly right: readonly Span[];
}

type Marker = (a: string, b: string) => Marked;

function byParallax(a: string, b: string): Marked {
  const found = compareWords(a, b)?.differences ?? [];
  return { left: found.flatMap(({ left }) => left ?? []), right: found.flatMap(({ right }) => right ?? []) };
}

function byVsCode(a: string, b: string): Marked {
  const options = { ignoreTrimWhitespace: false, computeMoves: false, maxComputationTimeMs: 0 };
  const changes = new DefaultLinesDiffComputer()
    .computeDiff([a], [b], options)
    .changes.flatMap(({ innerChanges }) => innerChanges ?? []);
  const span = ({
    startColumn,
    endColumn,
  }: {
    readonly startColumn: number;
    readonly endColumn: number;
  }) => ({
    start: startColumn - 1,
    end: endColumn - 1,
  });
  return {
    left: changes.map(({ originalRange }) => span(originalRange)),
    right: changes.map(({ modifiedRange }) => span(modifiedRange)),
  };
}

function byDiffMatchPatch(a: string, b: string): Marked {
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;
  const { chars1, chars2, lineArray } = engine.diff_linesToChars_(
    a.replaceAll(' ', '\n'),
    b.replaceAll(' ', '\n'),
  );
  const edits = engine.diff_main(chars1, chars2, false);
  engine.diff_charsToLines_(edits, lineArray);
  engine.diff_cleanupSemantic(edits);
  const marked: { left: Span[]; right: Span[] } = { left: [], right: [] };
  let left = 0;
  let right = 0;
  for (const [operation, text] of edits) {
    if (operation < 0) marked.left.push({ start: left, end: left + text.length });
    if (operation > 0) marked.right.push({ start: right, end: right + text.length });
    if (operation <= 0) left += text.length;
    if (operation >= 0) right += text.length;
  }
  return marked;
}

function touched(sentence: string, marks: readonly Span[], side: string): readonly string[] {
  let start = 0;
  return sentence.split(' ').flatMap((token, index) => {
    const end = start + token.length;
    const isTouched = marks.some((mark) => mark.start < end && mark.end > start);
    start = end + 1;
    return isTouched ? [`${side}${index}`] : [];
  });
}

function expected(range: TokenRange | null | undefined, side: string): readonly string[] {
  if (!range) return [];
  return Array.from({ length: range[1] - range[0] }, (_, at) => `${side}${range[0] + at}`);
}

function measure(mark: Marker, sentences: readonly EditedSentence[]) {
  const tallies = sentences.map(({ a, b, edits }) => {
    const { left, right } = mark(a, b);
    return compareSets(
      new Set([...touched(a, left, 'a'), ...touched(b, right, 'b')]),
      new Set(edits.flatMap((edit) => [...expected(edit.a, 'a'), ...expected(edit.b, 'b')])),
    );
  });
  const exact = tallies.filter(({ wrong, missed }) => wrong === 0 && missed === 0).length;
  return { ...scoresOf(addUp(tallies)), exactlyRight: share(exact, tallies.length) };
}

const folder = dataFolder();
if (folder !== null) {
  const sentences = readRows(folder, 'wording', 'arxiv_edits_dev.jsonl') as readonly EditedSentence[];
  const results = [
    { marker: 'VS Code inner changes', ...measure(byVsCode, sentences) },
    { marker: 'diff-match-patch, semantic', ...measure(byDiffMatchPatch, sentences) },
    { marker: 'Parallax', ...measure(byParallax, sentences) },
  ];
  console.table(results);
  console.log(JSON.stringify(results));
}
