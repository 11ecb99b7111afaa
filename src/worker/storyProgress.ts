import type { Progress } from '../core/stories/storyReading';

/** Hands on each further percent. */
export function storyProgress(tell: Progress): Progress {
  let told = -1;
  return (done, total) => {
    const percent = Math.floor((100 * done) / total);
    if (percent <= told) return;
    told = percent;
    tell(done, total);
  };
}
