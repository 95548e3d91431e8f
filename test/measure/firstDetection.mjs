// node firstDetection.mjs MODULE TEXT: loads the families as VS Code does, judges one text as the first of a process, and says what that took.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const [module, path] = process.argv.slice(2);
const text = readFileSync(path, 'utf8');
const load = timed(() => createRequire(import.meta.url)(module));
const detect = timed(() => load.result.detectFormat(text));
const { format, confidence } = detect.result;
console.log(JSON.stringify({ load: load.took, detect: detect.took, verdict: `${format.id} ${confidence}` }));

/** What a call gives, and what it takes in milliseconds: of time, and of all the threads of this process. */
function timed(run) {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const result = run();
  const time = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpu);
  return { result, took: { time, cpu: (user + system) / 1000 } };
}
