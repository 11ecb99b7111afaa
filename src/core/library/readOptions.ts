/** How the articles of a library are read. */
export interface ReadOptions {
  /** BCP 47 tag of the language of texts that do not tell theirs. */
  readonly language: string;
  /** Whether furniture, credits and readers' comments are searched for entities, too. */
  readonly namesInFolded: boolean;
}

export const defaultReadOptions: ReadOptions = { language: 'en', namesInFolded: false };
