import type { Fields } from '../rows';

/** What one step of `scale/spark` makes of a row. Throws a `Failure` on a row that the step before cannot have made. */
export type Stage = (row: Fields) => object;
