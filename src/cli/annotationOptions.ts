import { Option } from 'commander';

/** `--coder ana --coder ben`: whose annotations a command is about. */
export function coderOption(): Option {
  return new Option('--coder <name...>', 'only the annotations of these coders, as their files are called');
}

/** `--codebook FILE`: where the codebook is. */
export function codebookOption(): Option {
  return new Option('--codebook <file>', 'the codebook; otherwise codebook.json in the folder of the dump or one above it');
}
