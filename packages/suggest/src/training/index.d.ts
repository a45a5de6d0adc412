import { type Models } from '../model/models.ts';
import { type TaggedArticle } from './train.ts';
export type { WrittenModel } from '../model/linear-model.ts';
export { trainSuggester, type LabelledSentence, type TaggedArticle } from './train.ts';
/** The shipped models with the tags learnt anew from `articles` alone: how a kind of text fares unseen. */
export declare function modelsTaggedBy(articles: readonly TaggedArticle[]): Models;
