// Every id that package.json contributes, in one place; a test compares the two.

export const commands = {
  compareWithNearest: 'parallax.compareWithNearest',
  compareWith: 'parallax.compareWith',
  compareSelected: 'parallax.compareSelected',
  compareVersions: 'parallax.compareVersions',
  nextShared: 'parallax.nextShared',
  previousShared: 'parallax.previousShared',
  nextDifference: 'parallax.nextDifference',
  previousDifference: 'parallax.previousDifference',
  toggleDifferences: 'parallax.toggleDifferences',
  showDifference: 'parallax.showDifference',
  copyDifference: 'parallax.copyDifference',
  nextVarying: 'parallax.nextVarying',
  previousVarying: 'parallax.previousVarying',
  filterSentences: 'parallax.filterSentences',
  toggleUnderlines: 'parallax.toggleUnderlines',
  swapSides: 'parallax.swapSides',
  chooseSibling: 'parallax.chooseSibling',
  nextSibling: 'parallax.nextSibling',
  previousSibling: 'parallax.previousSibling',
  openAsText: 'parallax.openAsText',
  openBothAsText: 'parallax.openBothAsText',
  copySentence: 'parallax.copySentence',
  copyPair: 'parallax.copyPair',
  copySummary: 'parallax.copySummary',
  showEntities: 'parallax.showEntities',
  useFolderAsLibrary: 'parallax.useFolderAsLibrary',
  clearIndex: 'parallax.clearIndex',
  useSiblingsFile: 'parallax.useSiblingsFile',
  forgetSiblingsFile: 'parallax.forgetSiblingsFile',
  toggleDecorations: 'parallax.toggleDecorations',
  filterEntities: 'parallax.filterEntities',
  clearEntityFilter: 'parallax.clearEntityFilter',
  revealEntity: 'parallax.revealEntity',
  nextMention: 'parallax.nextMention',
  showEntitiesOfPair: 'parallax.showEntitiesOfPair',
  showEntitiesOfLibrary: 'parallax.showEntitiesOfLibrary',
  openMention: 'parallax.openMention',
  openSibling: 'parallax.openSibling',
  exportComparison: 'parallax.exportComparison',
  exportStory: 'parallax.exportStory',
  importArticles: 'parallax.importArticles',
  importSelected: 'parallax.importSelected',
  splitDocuments: 'parallax.splitDocuments',
  newFromClipboard: 'parallax.newArticleFromClipboard',
  openStory: 'parallax.openStory',
  showStoryDifferences: 'parallax.showStoryDifferences',
} as const;

export const viewTypes = {
  /** A tab on one file, beside a sibling. */
  comparison: 'parallax.comparison',
  /** A tab on two files that a person put side by side. */
  pair: 'parallax.pair',
  /** A tab on the story of an article. */
  story: 'parallax.story',
} as const;

export const views = {
  container: 'parallax',
  entities: 'parallax.entities',
  siblings: 'parallax.siblings',
  stories: 'parallax.stories',
  differences: 'parallax.differences',
} as const;

export const settings = {
  include: 'parallax.library.include',
  linkStrength: 'parallax.links.strength',
  language: 'parallax.library.language',
  namesInFolded: 'parallax.entities.inFoldedText',
  decorations: 'parallax.decorations.enabled',
} as const;

/** Of marks, as the text editor shows them. */
export const colors = {
  same: {
    background: 'parallax.sameBackground',
    border: 'parallax.sameBorder',
    ruler: 'parallax.sameRuler',
  },
  reworded: {
    background: 'parallax.rewordedBackground',
    border: 'parallax.rewordedBorder',
    ruler: 'parallax.rewordedRuler',
  },
  partial: {
    background: 'parallax.partialBackground',
    border: 'parallax.partialBorder',
    ruler: 'parallax.partialRuler',
  },
  word: { background: 'parallax.wordBackground' },
  /** Of words that may change what is stated. */
  value: { background: 'parallax.valueBackground', border: 'parallax.valueBorder' },
  /** Icons of what is named on both sides of the open comparison. */
  inBoth: 'parallax.inBothForeground',
} as const;

/** What `when` clauses of views and of the text editor's commands ask. */
export const contextKeys = {
  entitiesState: 'parallax.entities.state',
  entitiesScope: 'parallax.entities.scope',
  entitiesFiltered: 'parallax.entities.filtered',
  differencesState: 'parallax.differences.state',
  siblingsState: 'parallax.siblings.state',
  storiesState: 'parallax.stories.state',
  articleInTextEditor: 'parallax.articleInTextEditor',
  textOutsideLibrary: 'parallax.textOutsideLibrary',
  versionsInView: 'parallax.versionsInView',
  storyInView: 'parallax.storyInView',
  siblingsFromFile: 'parallax.siblingsFromFile',
} as const;
