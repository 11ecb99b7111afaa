// What the host asks of the worker, and what the worker tells the host.
import * as v from 'valibot';
import { reportFormats } from '../core/reports/formats';
import type { ReadOptions } from '../core/library/readOptions';
import type { ArticleSource } from '../core/library/source';
import type { Contract } from './channel';
import { difference } from './differenceShapes';
import { card, place, presence, sibling } from './libraryShapes';
import { siblingsOfFile } from './siblingsFile';
import { articleView, comparisonView, documentsView, mentionKind, mentionView, offset } from './shapes';
import { storyList, storyView } from './storyShapes';

const source: v.GenericSchema<ArticleSource> = v.object({
  id: v.string(),
  text: v.exactOptional(v.string()),
  version: v.exactOptional(offset),
});
export type Source = ArticleSource;

const readOptions: v.GenericSchema<ReadOptions> = v.object({
  language: v.string(),
  namesInFolded: v.boolean(),
});

const pair = v.object({ left: v.string(), right: v.string() });

/** An entity as a row of a list; its card and places are asked for when they are shown. */
export const entityRow = v.object({
  id: v.string(),
  kind: mentionKind,
  name: v.string(),
  mentions: v.number(),
  /** In how many articles it is named. */
  sources: v.number(),
  presence: v.nullable(presence),
});
export type EntityRow = v.InferOutput<typeof entityRow>;

/** Which entities a list has. */
export const entityFilter = v.object({
  kinds: v.array(mentionKind),
  /** Applies only to rows that have a presence. */
  presences: v.array(presence),
  /** Characters that a name must contain in this order, as one types them; others may stand between them. Empty matches every name. */
  name: v.string(),
});
export type EntityFilter = v.InferOutput<typeof entityFilter>;

/** What an article is listed under; a file of many documents has neither title, outlet nor day of its own. */
export const articleDescription = v.object({
  title: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  /** An ISO day. */
  published: v.nullable(v.string()),
  documents: v.exactOptional(documentsView),
});
export type ArticleDescription = v.InferOutput<typeof articleDescription>;

/** A mention as a row of a list. */
export const mentionRow = v.object({
  place,
  text: v.string(),
  /** The line that holds it, without the white space around it, and cut if very long. */
  line: v.string(),
});
export type MentionRow = v.InferOutput<typeof mentionRow>;

const library = v.string();
const putArticle = v.object({
  id: v.string(),
  text: v.string(),
  /** Of the text, so that it need not be made twice. */
  fingerprint: v.exactOptional(v.string()),
});
const bytes = v.custom<Uint8Array>((value) => value instanceof Uint8Array);

const format = v.picklist(reportFormats);
/** In which language a document speaks and when it was made (ISO, in UTC); `words` has what it says by what that is in English. */
const edition = v.object({
  language: v.string(),
  made: v.string(),
  words: v.record(v.string(), v.string()),
});
export type AskedEdition = v.InferOutput<typeof edition>;

export const workerContract = {
  requests: {
    /**
     * The model by which names are found, sent once, when names are first asked for; null when it cannot be read, and then
     * closed lists and patterns serve. Questions about names wait for it.
     */
    loadModel: { params: v.object({ model: v.nullable(bytes) }), result: v.null() },
    /** How libraries are read that are put from now on; sent before all else, and again before a library is cleared for it. */
    configure: { params: readOptions, result: v.null() },
    /** Makes ready what `store` gave in another session; false when it is of no use. To be asked before `put`. */
    restore: { params: v.object({ library, bytes }), result: v.boolean() },
    /** What a library finds siblings by, to be kept for another session; null when that is kept already. */
    store: { params: v.object({ library }), result: v.nullable(bytes) },
    /**
     * The same with what the stories of the library are found by, once they were asked for; null when next to nothing of that would
     * be new.
     */
    storeStories: { params: v.object({ library }), result: v.nullable(bytes) },
    /**
     * Adds articles to a library, or replaces those with the same id; `restored` is how many of them had been stored, `failed`
     * are those that could not be read and are left out.
     */
    put: {
      params: v.object({ library, articles: v.array(putArticle) }),
      result: v.object({
        restored: v.number(),
        failed: v.array(v.object({ id: v.string(), reason: v.string() })),
      }),
    },
    remove: { params: v.object({ library, ids: v.array(v.string()) }), result: v.null() },
    /** Forgets a library and all that was computed for it. */
    clear: { params: v.object({ library }), result: v.null() },
    /** The article alone; null when the library has no article of that id and no text was given. */
    read: { params: v.object({ library, source }), result: v.nullable(articleView) },
    /** What these articles are listed under, in this order; null for one that the library does not have. */
    describe: {
      params: v.object({ library, ids: v.array(v.string()) }),
      result: v.array(v.nullable(articleDescription)),
    },
    /** Best first, only above the floor; `size` is how many articles the library has. */
    siblings: {
      params: v.object({ library, source, limit: v.number() }),
      result: v.object({ siblings: v.array(sibling), size: v.number() }),
    },
    /** What a file of siblings says of these articles; ids in it are paths, below the folder or at the ends of addresses. */
    siblingsOfFile: {
      params: v.object({ bytes, folder: v.string(), articles: v.array(v.string()) }),
      result: siblingsOfFile,
    },
    /** Null when one of the articles is not there (any more). */
    compare: {
      params: v.object({ library, left: source, right: source }),
      result: v.nullable(comparisonView),
    },
    /** The same as a document to hand on; `files` are what people know their files by. */
    comparisonReport: {
      params: v.object({
        library,
        left: source,
        right: source,
        files: v.object({ left: v.string(), right: v.string() }),
        format,
        edition,
      }),
      result: v.nullable(v.string()),
    },
    /** Where the two do not say the same of one particular, conflicts first; null when one of the articles is not there. */
    differences: {
      params: v.object({ library, left: source, right: source }),
      result: v.nullable(v.array(difference)),
    },
    /** All stories of the library that more than one article tells; takes long in a large one of which nothing is known yet. */
    stories: { params: v.object({ library }), result: storyList },
    /**
     * What the articles of the story say that an article of the library is part of; null when it is not there, or when nobody
     * else tells its story. Meanwhile `storyProgress` is told of that article.
     */
    story: { params: v.object({ library, id: v.string() }), result: v.nullable(storyView) },
    /** The same as a document to hand on. */
    storyReport: {
      params: v.object({ library, id: v.string(), format, edition }),
      result: v.nullable(v.string()),
    },
    /** Names, dates and figures of one article, in order, never overlapping. */
    mentions: { params: v.object({ library, source }), result: v.array(mentionView) },
    /**
     * Entities that these articles name, or any of the library where that is null, and that pass the filter; most sources first,
     * then most mentions. `total` counts those beyond the limit too.
     */
    entities: {
      params: v.object({
        library,
        articles: v.nullable(v.array(v.string())),
        open: v.nullable(pair),
        filter: entityFilter,
        limit: v.number(),
      }),
      result: v.object({ rows: v.array(entityRow), total: v.number() }),
    },
    /** Every mention of an entity in the library, by article, then place. */
    occurrences: { params: v.object({ library, entity: v.string() }), result: v.array(mentionRow) },
    /** A card with the places of the first mentions of its articles, and of its quotations. */
    card: {
      params: v.object({ library, entity: v.string(), open: v.nullable(pair) }),
      result: v.nullable(v.object({ card, places: v.array(place), quoted: v.array(place) })),
    },
  },
  events: {},
} as const satisfies Contract;

/** What the worker tells the host. */
export const workerEvents = {
  requests: {},
  events: {
    /** How far the extraction of entities has come; `done === total` when it has ended. */
    extractionProgress: v.object({ library, done: v.number(), total: v.number() }),
    /** How far the reading of the story has come that was asked for by this article. */
    storyProgress: v.object({ library, id: v.string(), done: v.number(), total: v.number() }),
    /** An error for the host's log. */
    problem: v.string(),
  },
} as const satisfies Contract;
