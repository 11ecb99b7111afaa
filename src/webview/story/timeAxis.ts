/** Where days are on a line from 0 to 1. */
export interface TimeAxis {
  at(day: number): number;
  /** Where the line is far shorter than the time that it stands for. */
  readonly shortened: readonly { readonly from: number; readonly to: number }[];
}

/** Days between which the line is said to be shortened, where nothing happens for longer. */
const longestKept = 31;

/**
 * An axis for days of which most are near each other and some are years away: between two that are neighbours there is as
 * much room as the logarithm of the days between them, so that all stay apart and in order.
 */
export function timeAxis(days: Iterable<number>): TimeAxis {
  const marks = [...new Set(days)].sort((a, b) => a - b);
  const places = [0];
  for (let next = 1; next < marks.length; next += 1) {
    const gap = (marks[next] ?? 0) - (marks[next - 1] ?? 0);
    places.push((places[next - 1] ?? 0) + 1 + Math.log2(gap));
  }
  const length = places.at(-1) ?? 0;
  const share = (place: number): number => (length === 0 ? 0.5 : place / length);
  return {
    at: (day) => {
      const behind = marks.findIndex((mark) => mark >= day);
      const [start = 0, end = length] = behind < 0 ? [length] : [places[behind - 1], places[behind]];
      const [from, to] = [marks[behind - 1], marks[behind]];
      // What is a mark is exactly where it was put.
      if (from === undefined || to === undefined || to === day) return share(end);
      return share(start + ((end - start) * (day - from)) / (to - from));
    },
    shortened: marks.flatMap((mark, place) =>
      place > 0 && mark - (marks[place - 1] ?? mark) > longestKept
        ? [{ from: share(places[place - 1] ?? 0), to: share(places[place] ?? 0) }]
        : [],
    ),
  };
}
