import { type UtilityProcess, utilityProcess } from 'electron';

/** What goes to a helper process, and what comes back: an answer, or word of how far it is. */
export interface HelperRequest {
  readonly id: number;
  readonly verb: string;
  readonly request: unknown;
}
export type HelperReply =
  | { readonly id: number; readonly response: unknown }
  | { readonly id: number; readonly progress: unknown };

export interface HelperProcess {
  /** The answer, or null if the process stopped or took too long. */
  readonly ask: (
    verb: string,
    request: unknown,
    onProgress?: (progress: unknown) => void,
  ) => Promise<unknown>;
  readonly stop: () => void;
}

interface Waiting {
  readonly settle: (response: unknown) => void;
  readonly onProgress: (progress: unknown) => void;
}

/**
 * Work in a process of its own, which can neither hold up the window nor take it down. It starts with the first
 * request and again after it was lost.
 *
 * @param limits milliseconds after which a request is given up, and the process with it; and MiB that end the process
 */
export function helperProcess(
  program: string,
  args: readonly string[],
  name: string,
  limits: { readonly time: number; readonly memory: number },
): HelperProcess {
  let child: UtilityProcess | null = null;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  function lose(): void {
    child?.kill();
    child = null;
    for (const { settle } of waiting.values()) settle(null);
    waiting.clear();
  }

  function running(): UtilityProcess {
    if (child) return child;
    const started = utilityProcess.fork(program, [...args], {
      serviceName: name,
      execArgv: [`--max-old-space-size=${limits.memory}`],
    });
    started.on('message', (reply: HelperReply) => {
      const one = waiting.get(reply.id);
      if ('progress' in reply) return one?.onProgress(reply.progress);
      waiting.delete(reply.id);
      one?.settle(reply.response);
    });
    started.on('exit', () => {
      if (child === started) lose();
    });
    child = started;
    return started;
  }

  return {
    ask: (verb, request, onProgress = () => {}) => {
      asked += 1;
      const id = asked;
      return new Promise((resolve) => {
        const timer = setTimeout(lose, limits.time);
        const settle = (response: unknown) => {
          clearTimeout(timer);
          resolve(response);
        };
        waiting.set(id, { settle, onProgress });
        running().postMessage({ id, verb, request } satisfies HelperRequest);
      });
    },
    stop: lose,
  };
}
