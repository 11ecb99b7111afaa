import type { MentionKind } from '../entity';
import type { PersonForm } from './nameForms';

/** The normalised name of a mention: forms of one bucket may be one entity, forms of two never are. */
export interface MentionForm {
  readonly kind: MentionKind;
  /** The normalised name; one form for all its spellings. */
  readonly key: string;
  readonly bucket: string;
  /** Set for persons. */
  readonly person?: PersonForm;
}
