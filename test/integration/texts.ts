// Articles written for the suites: two stories, each told more than once.

export const ferry = {
  first: [
    'The northern ferry stopped in the middle of the Selby strait on Monday after both of its engines failed.',
    'Captain Ludmila Orsova told reporters that the second engine gave out within an hour of the first.',
    'All 212 passengers were brought ashore in small boats before nightfall.',
    'The harbour authority of Port Selby has opened an inquiry into the failure.',
  ],
  second: [
    'Both engines of the northern ferry failed on Monday and left the ship drifting in the Selby strait.',
    'Captain Ludmila Orsova told reporters that the second engine gave out within an hour of the first.',
    'Small boats brought all 212 passengers ashore before nightfall.',
    'An inquiry has been opened by the harbour authority of Port Selby.',
  ],
  third: [
    'The northern ferry drifted in the Selby strait for six hours on Monday after its engines failed.',
    'All 212 passengers were brought ashore in small boats before nightfall.',
    'The owners of the ferry declined to comment on the inquiry of the harbour authority.',
  ],
} as const;

export const orchard = [
  'Apple growers in the Marn valley expect the smallest harvest for thirty years after frost in May.',
  'Hedwig Talbach, who keeps four hundred trees above the village, lost nearly all the blossom in one night.',
  'Insurers say that most of the valley’s orchards were not covered against frost.',
] as const;

export function asText(sentences: readonly string[], lineBreak = '\n'): string {
  return sentences.join(lineBreak + lineBreak) + lineBreak;
}
