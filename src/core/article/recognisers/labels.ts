import { isLabel } from '../labelLine';
import type { Recogniser } from '../page';

/** Navigation, menus, sharing links, tags, notices: lines that a site puts around any text. */
export const labels: Recogniser = {
  name: 'labels',
  recognise({ pieces }) {
    return pieces
      .filter(({ text }) => isLabel(text))
      .map(({ start, end }) => ({ kind: 'furniture', start, end }));
  },
};
