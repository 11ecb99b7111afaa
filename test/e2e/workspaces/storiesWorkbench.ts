// One workbench on three invented stories for the specs that need nothing but files: opening one takes longer than most specs do.
// The articles of one story are no siblings of those of another.
import { openStories, type Workbench } from '../editor';

const harbour = `The harbour of Vik was closed on Monday because ice had broken two piers, Mayor Liv Aas said.

Nobody was hurt when the piers of the harbour went down, and the ferry to Nordby will sail from Ness.`;

const theatre = `The council of Ostrow sold the theatre on Friday because its roof costs 40,000 crowns, Councillor Jana Holub said.

The actors keep their stage for three winters, and the puppets move to the school in Lipa.`;

const files = {
  'seeds/north.txt': `Vik closes its harbour\n\n${harbour}\n`,
  'seeds/south.txt': `Vik closes its harbour\n\n${harbour}\n\nThe mayor expects it to open in a week.\n`,
  'seeds/west.txt': `Ice closes the harbour of Vik\n\n${harbour.slice(0, 94)}\n\nIt has been cold for a month, and fishermen wait.\n`,

  'seeds/herald.txt': `The mayor’s bridge is shut for 3\u00a0600 commuters in Malmö

The storm over Malmö shut the bridge on Monday and left 3\u00a0600 commuters on the wrong side.

The police are looking for the keeper, Åsa Brännström, who has not been seen since Sunday.
`,
  'seeds/kurir.txt': `Keeper of the bridge is missing

The keeper of the bridge in Malmö, Åsa Brännström, has not been seen since Sunday, the police said.

The storm shut the bridge on Monday and left 3\u00a0600 commuters on the wrong side.
`,
  'seeds/bröd.txt': `A bakery in Quell sells bread from the day before at half its price.
`,

  'seeds/post.txt': `Ostrow sells its theatre\n\n${theatre}\n`,
  'seeds/gazette.txt': `$(heart) of the matter: Ostrow sells its theatre\n\n${theatre}\n\nThe curtain rises again in a month.\n`,
};

let opened: Promise<Workbench> | undefined;

/** The workbench, with no editor open. Who opens one closes it. */
export function storiesWorkbench(): Promise<Workbench> {
  opened ??= openStories(files);
  return opened;
}

after(async () => {
  await (await opened)?.close();
});
