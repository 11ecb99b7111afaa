import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeMentionFinder, type MentionFinder } from '../../core/entities/mentions';
import { Failure, messageOf } from './failure';

/** Loads the finder with its trained model, which lies beside the program's folder. Fails when there is none to read. */
export function loadMentionFinder(): MentionFinder {
  const file = path.join(__dirname, '..', 'media', 'names.bin');
  try {
    return makeMentionFinder(readFileSync(file));
  } catch (error) {
    throw new Failure(`${file}, the model of names, cannot be read: ${messageOf(error)}`, 1);
  }
}
