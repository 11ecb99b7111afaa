import * as vscode from 'vscode';
import { contextKeys } from '../ids';
import type { DisposableStore } from '../lifetime';
import type { HostServices } from '../services';
import { followActiveRanking } from '../views/activeRanking';

/** Keeps the context key by which the commands about a story are offered: the active article has more than one sibling. */
export function followStory(services: HostServices): DisposableStore {
  return followActiveRanking(services, (found) => {
    const isTold = found !== null && found.ranking.siblings.length > 1;
    void vscode.commands.executeCommand('setContext', contextKeys.storyInView, isTold);
  });
}
