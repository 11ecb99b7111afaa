import { Pace } from '../steps';

/** A step puts together so many characters; a piece costs as much as some. */
const charactersAStep = 100_000;
const leastOfPiece = 20;

/** A document of its pieces, each of which is made when it is asked for, in short steps. */
export function* joinSteps(pieces: Iterable<string>): Generator<undefined, string> {
  let text = '';
  let made: string[] = [];
  const pace = new Pace(charactersAStep);
  for (const piece of pieces) {
    made.push(piece);
    if (!pace.isDue(leastOfPiece + piece.length)) continue;
    text += made.join('');
    made = [];
    yield;
  }
  return text + made.join('');
}

/** All pieces with something between two. */
export function* between(pieces: Iterable<string>, separator: string): Generator<string> {
  let isFirst = true;
  for (const piece of pieces) {
    if (!isFirst) yield separator;
    isFirst = false;
    yield piece;
  }
}

/** What is made of each item, when it is asked for. */
export function* mapped<Item, Made>(items: Iterable<Item>, made: (item: Item) => Made): Generator<Made> {
  for (const item of items) yield made(item);
}
