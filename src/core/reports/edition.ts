import type { Say } from './messages';

/** In which language a report speaks (BCP 47) and when it was made (ISO, in UTC). */
export interface Edition {
  readonly say: Say;
  readonly language: string;
  readonly made: string;
}
