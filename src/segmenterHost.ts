import { createRequire } from 'node:module';
import { serve } from './segmenter/host';

serve(process, process.cwd(), createRequire(__filename));
