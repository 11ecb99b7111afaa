import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeMentionSteps } from '../../../../src/core/entities/mentions';
import { Library } from '../../../../src/core/library/library';
import { reportStory, type StoryReport } from '../../../../src/core/reports/story/storyReport';
import { finish } from '../../../../src/core/steps';

export const storm = {
  'coast/courier.txt': `The Tarn Courier

Storm floods Havnes harbour

Published: 3 March 2025

The storm that struck Havnes sank 14 boats in the old harbour, the harbour master said.

Mayor Signe Dahl said that the old harbour of Havnes will be closed until Friday.

A goat was found unharmed on the roof of the fish market 🌊.`,
  'post.txt': `Nordvik Post

Boats sink as storm hits Havnes

Published: 2 March 2025

A storm sank 19 boats in the old harbour of Havnes, the harbour master said.

The old harbour of Havnes will be closed until Friday, said Mayor Signe Dahl.

"Nobody can tell yet what the new pumps will cost," engineer Tor Lind said.`,
  'the | herald.txt': `Selby Herald

Storm at Havnes sinks boats

🌊 In the old harbour of Havnes the storm sank 14 boats, the harbour master said.

=SUM of it all: "Nobody can tell yet what the new pumps will cost," said engineer Tor Lind.`,
};

const model = readFileSync(path.join(__PROJECT_ROOT__, 'media/names.bin'));

/** What is to be said of the first story of these articles, by their files. */
export function reported(texts: Readonly<Record<string, string>>): StoryReport {
  const library = new Library(makeMentionSteps(model));
  finish(library.put(Object.entries(texts).map(([id, text]) => ({ id, text }))));
  for (const id of Object.keys(texts)) finish(library.extractEntities(id));
  const [{ central } = { central: [] }] = finish(library.allStories());
  return reportStory(finish(library.readStory(central, () => undefined)), central, (id) => id);
}
