import { element } from './dom';
import { followFind } from './panes/find';
import { Page } from './page';
import { connectToEditor } from './vscodeApi';

const root = element('main', { id: 'page' });
document.body.replaceChildren(root);
new Page(root, connectToEditor());
followFind();
