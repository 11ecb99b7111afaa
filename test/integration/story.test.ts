import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ShownStory } from '../../src/protocol/storyContract';
import { loggedErrors, openComparison, parallax, shownComparison } from './parallax';
import { closeAllEditors, eventually, seed } from './workspace';

/** What the tab on an article's story shows, once it shows a story. */
async function shownStory(uri: vscode.Uri): Promise<ShownStory> {
  const { stories } = await parallax();
  return eventually('the story is shown', () => {
    const state = stories.stateOf(uri);
    return state?.kind === 'story' && state;
  });
}

describe('The story of an article', () => {
  afterEach(closeAllEditors);

  after(async () => {
    assert.deepEqual(await loggedErrors(), []);
  });

  it('is among those of the library', async () => {
    const { libraryStories } = await parallax();
    const uris = await Promise.all(['000', '001', '002', '003', '004'].map(seed));
    const ids = uris.map(String).sort();
    const told = async () => {
      const { stories } = await libraryStories.get();
      return stories.map(({ articles }) => articles.map(({ id }) => id).sort());
    };
    assert.deepEqual(await told(), [ids]);
  });

  it('is opened by command from the comparison, once, and has all its articles in columns', async () => {
    const uri = await seed('002');
    await shownComparison(await openComparison(uri), 'the comparison');
    await vscode.commands.executeCommand('parallax.showStoryDifferences');
    const { story, labels, asked } = await shownStory(uri);
    assert.equal(story.articles.length, 5);
    assert.equal(labels.length, 5);
    assert.equal(story.articles[asked ?? -1]?.id, uri.toString());
    assert.ok(story.differences.length > 0);
    assert.ok(story.statements.some(({ sources }) => sources > 2));
    const panels = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(
          ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('parallax.story'),
        );
    await eventually('its tab is there', () => panels().length === 1);
    await vscode.commands.executeCommand('parallax.openStory', uri);
    assert.equal(panels().length, 1);
    const { activeStory } = await parallax();
    const isActive = () => activeStory.article?.toString() === uri.toString();
    await eventually('its page is active', isActive);
    await vscode.commands.executeCommand('parallax.showStoryDifferences');
    assert.equal(panels().length, 1, 'the command means the story that is shown');
    await vscode.window.showTextDocument(await seed('003'));
    await eventually('another tab is active', () => !isActive());
  });

  it('is none for a text that is saved nowhere, which its page says', async () => {
    const { stories } = await parallax();
    const text = (await vscode.workspace.openTextDocument(await seed('002'))).getText();
    const { uri } = await vscode.workspace.openTextDocument({ content: text, language: 'plaintext' });
    await vscode.commands.executeCommand('parallax.showStoryDifferences', uri);
    const notice = await eventually('the page says so', () => {
      const state = stories.stateOf(uri);
      return state?.kind === 'notice' && state.notice;
    });
    assert.match(notice.title, /is no article of the library/);
    assert.match(notice.detail, /in folders named “seeds”/);
    assert.deepEqual(
      notice.actions.map(({ id }) => id),
      ['storyOfNearest', 'compare'],
    );
  });
});
