import { pickPartner } from '../../comparison/actions/siblingPicker';
import { wholeFile } from '../../comparison/subject';
import type { Command } from '../command';
import { askForArticle, targetOf } from '../target';

export const compareWith: Command = async (services, args) => {
  const uri = targetOf(args, services);
  if (!uri) {
    askForArticle(services);
    return;
  }
  const tab = services.comparisons.activeTab;
  if (tab?.subject.left.uri.toString() === uri.toString()) {
    await tab.actions.ask('chooseSibling');
    return;
  }
  const partner = await pickPartner(uri, services);
  if (partner) services.pairs.show({ left: wholeFile(uri), right: wholeFile(partner) });
};
