/** The weight of a term, by number, that occurs so often, in whole parts of `grain`. */
export type Weigh = (number: number, count: number) => number;
