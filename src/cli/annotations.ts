import type { Command } from 'commander';
import { addAgreeCommand } from './annotationsAgree';
import { addCheckCommand } from './annotationsCheck';
import { addExportCommand } from './annotationsExport';
import { addImportCommand } from './annotationsImport';
import { addListCommand } from './annotationsList';

/** Adds `annotations list|export|import|check|agree`: what coders have said of dumps. */
export function addAnnotationsCommand(program: Command): void {
  const annotations = program
    .command('annotations')
    .summary('list, exchange, check and compare what coders have said')
    .description('Works with the annotations beside newspaper dumps: page-1.txt.CODER.annotations.jsonl, one file a coder. The dumps stay as they are.');
  for (const add of [addListCommand, addExportCommand, addImportCommand, addCheckCommand, addAgreeCommand]) add(annotations);
}
