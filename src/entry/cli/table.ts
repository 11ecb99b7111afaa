import type { Command } from './command';
import { align } from './commands/align';
import { compare } from './commands/compare';
import { differencesCommand } from './commands/differences';
import { entities } from './commands/entities';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { mentions } from './commands/mentions';
import { read } from './commands/read';
import { report } from './commands/report';
import { siblings } from './commands/siblings';
import { stageCommand } from './commands/stage';
import { stories } from './commands/stories';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  read,
  siblings,
  stories,
  compare,
  align,
  report,
  importCommand,
  differencesCommand,
  mentions,
  entities,
  exportCommand,
  stageCommand,
];
