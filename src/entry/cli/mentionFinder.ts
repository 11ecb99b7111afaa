import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeMentionSteps, type MentionSteps } from '../../core/entities/mentions';
import { Failure, messageOf } from './failure';

/** Loads the finder with its trained model, which lies beside the program's folder. Fails when there is none to read. */
export function loadMentionSteps(): MentionSteps {
  const file = path.join(__dirname, '..', 'media', 'names.bin');
  try {
    return makeMentionSteps(readFileSync(file));
  } catch (error) {
    throw new Failure(`${file}, the model of names, cannot be read: ${messageOf(error)}`, 1);
  }
}
