/** Shows the progress of a long step: a bar on a terminal, one line per step elsewhere. */
import type { WriteStream } from 'node:tty';
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** @param total undefined when it is not known */
  update(step: string, done: number, total: number | undefined): void;
  stop(): void;
}

export function createProgress(stream: WriteStream): Progress {
  return stream.isTTY ? createBar(stream) : createLines(stream);
}

function createBar(stream: WriteStream): Progress {
  const bar = new SingleBar(
    {
      format: '{step} {bar} {percentage}%',
      stream,
      hideCursor: true,
      clearOnComplete: true,
      barsize: 30,
      etaBuffer: 1,
    },
    Presets.shades_classic,
  );
  let current = '';
  return {
    update(step, done, total = 0) {
      if (step !== current) {
        if (current !== '') bar.stop();
        bar.start(total, done, { step: step.padEnd(20) });
        current = step;
      }
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

function createLines(stream: NodeJS.WritableStream): Progress {
  let current = '';
  return {
    update(step) {
      if (step !== current) stream.write(`${step} …\n`);
      current = step;
    },
    stop() {},
  };
}
