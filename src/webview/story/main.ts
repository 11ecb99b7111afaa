import { element } from '../dom';
import { connectToEditor } from '../vscodeApi';
import { StoryPage } from './storyPage';

const root = element('main', { id: 'story' });
document.body.replaceChildren(root);
new StoryPage(root, connectToEditor());
