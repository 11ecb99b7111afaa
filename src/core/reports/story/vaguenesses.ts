import type { TimeKind } from '../../stories/storyTimes';
import { type Message, messages } from '../messages';

/** What a time is where it is no day of a known year. */
export const vaguenesses: Readonly<Record<TimeKind, Message | null>> = {
  day: null,
  longer: messages.noSingleDay,
  noYear: messages.yearNotTold,
  untold: messages.dayNotTold,
};
